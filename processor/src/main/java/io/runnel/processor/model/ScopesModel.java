package io.runnel.processor.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * Where the names of an interface's chains are looked up.
 *
 * @param types the types, in lookup order
 * @param isComplete whether javac knows all of these types; else a name that is not found may be
 *     declared by what is missing
 */
public record ScopesModel(List<ScopeModel> types, boolean isComplete) {

  public Stream<StepModel> steps() {
    return types.stream().flatMap(type -> type.steps().stream());
  }
}
