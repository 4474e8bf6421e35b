package io.runnel.processor.check;

import io.runnel.processor.model.ServiceModel;
import io.runnel.processor.model.StepModel;
import io.runnel.processor.report.Finding;
import io.runnel.processor.report.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Each step of a type has a name of its own. */
final class StepNameTwiceCheck implements Check<ServiceModel> {

  @Override
  public List<Finding> check(ServiceModel service) {
    Map<String, StepModel> known = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (StepModel step : service.steps()) {
      StepModel first = known.putIfAbsent(step.name(), step);
      if (first != null) {
        findings.add(
            Finding.of(
                Problem.STEP_NAME_TWICE,
                step.marks().nameOrigin(),
                service.name(),
                Words.quoted(step.name()),
                signature(first),
                signature(step),
                step.name() + "2"));
      }
    }
    return findings;
  }

  private static String signature(StepModel step) {
    return step.method().getSimpleName()
        + step.parameters().stream()
            .map(parameter -> Words.of(parameter.type()))
            .collect(java.util.stream.Collectors.joining(", ", "(", ")"));
  }
}
