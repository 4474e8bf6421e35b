package io.runnel.processor.blocking;

import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;

/** The methods that declare chains: to call one that returns a value is to wait for the chain. */
final class ChainMethods {

  private static final String CHAIN = "io.runnel.annotation.Chain";

  /** What is there before the chain has run. */
  private static final Set<String> EARLY =
      Set.of("java.util.stream.Stream", "io.runnel.Runnel", "io.runnel.StreamRunnel");

  private ChainMethods() {}

  static Optional<CatalogueLine> lineFor(ExecutableElement method, MethodNames names) {
    boolean waits =
        method.getAnnotationMirrors().stream()
                .anyMatch(mirror -> mirror.getAnnotationType().toString().equals(CHAIN))
            && !GivesLater.is(method)
            && !EARLY.contains(names.returns(method));
    return waits
        ? Optional.of(
            new CatalogueLine(
                "chain", names.type(method), NearestLines.nameOf(method), names.parameters(method)))
        : Optional.empty();
  }
}
