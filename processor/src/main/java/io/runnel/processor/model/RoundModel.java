package io.runnel.processor.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that one round brought.
 *
 * @param services the types that declare steps, in the order of the sources
 * @param interfaces the types that declare chains, in the order of the sources
 */
public record RoundModel(List<ServiceModel> services, List<InterfaceModel> interfaces) {

  /** The chains that the interfaces of this round have, inherited ones too. */
  public Stream<ChainModel> allChains() {
    return interfaces.stream()
        .flatMap(type -> Stream.concat(type.chains().stream(), type.inherited().stream()));
  }

  /** The chains that are declared in this round. */
  public Stream<ChainModel> chains() {
    return interfaces.stream().flatMap(type -> type.chains().stream());
  }
}
