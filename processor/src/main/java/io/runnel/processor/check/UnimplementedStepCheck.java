package io.runnel.processor.check;

import io.runnel.processor.model.ServiceModel;
import io.runnel.processor.report.Finding;
import io.runnel.processor.report.Problem;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Steps of an interface with chains have bodies, because nobody else could write them. */
final class UnimplementedStepCheck implements Check<ServiceModel> {

  @Override
  public List<Finding> check(ServiceModel service) {
    if (!service.hasChains()) {
      return List.of();
    }
    return service.steps().stream()
        .filter(step -> step.method().getModifiers().contains(Modifier.ABSTRACT))
        .map(
            step ->
                Finding.of(
                    Problem.STEP_IS_UNIMPLEMENTED,
                    step.origin(),
                    Words.of(step),
                    service.name().replace(".", "") + "Impl"))
        .toList();
  }
}
