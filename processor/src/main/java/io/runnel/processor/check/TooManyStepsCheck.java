package io.runnel.processor.check;

import io.runnel.processor.model.ServiceModel;
import io.runnel.processor.report.Finding;
import io.runnel.processor.report.Problem;
import java.util.List;

/** Tells why a service with thousands of steps gets no factories. */
final class TooManyStepsCheck implements Check<ServiceModel> {

  @Override
  public List<Finding> check(ServiceModel service) {
    return service.isTooLarge()
        ? List.of(
            Finding.of(
                Problem.IMPL_NOT_WRITTEN,
                service.origin(),
                service.stepsName(),
                service.name() + " has " + service.steps().size() + " steps, too many for a class"))
        : List.of();
  }
}
