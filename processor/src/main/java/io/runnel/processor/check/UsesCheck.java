package io.runnel.processor.check;

import io.runnel.processor.model.InterfaceModel;
import io.runnel.processor.report.Finding;
import io.runnel.processor.report.Problem;
import java.util.List;

/** Each type of {@code @Uses} has steps. */
final class UsesCheck implements Check<InterfaceModel> {

  @Override
  public List<Finding> check(InterfaceModel type) {
    if (!type.scope().isComplete()) {
      return List.of();
    }
    return type.scope().types().stream()
        .filter(scope -> scope.steps().isEmpty())
        .flatMap(
            scope ->
                scope.origin().stream()
                    .map(
                        origin ->
                            Finding.of(
                                Problem.USES_WITHOUT_STEPS, origin, Words.nameOf(scope.type()))))
        .toList();
  }
}
