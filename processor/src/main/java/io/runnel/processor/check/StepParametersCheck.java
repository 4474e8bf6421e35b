package io.runnel.processor.check;

import io.runnel.processor.model.ParameterModel;
import io.runnel.processor.model.ParameterModel.Role;
import io.runnel.processor.model.StepModel;
import io.runnel.processor.report.Finding;
import io.runnel.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;

/** A step takes what arrives. */
final class StepParametersCheck implements Check<StepModel> {

  @Override
  public List<Finding> check(StepModel step) {
    List<Finding> findings = new ArrayList<>();
    List<ParameterModel> inputs = step.inputs();
    if (inputs.isEmpty()) {
      findings.add(none(step));
    }
    return findings;
  }

  private static Finding none(StepModel step) {
    return Finding.of(
        Problem.STEP_INPUT_COUNT,
        step.origin(),
        Words.of(step),
        step.having(Role.FROM).isEmpty() ? "no input" : "only earlier values",
        "Give it a parameter for what the step before produces (`Object ignored` takes"
            + " anything).");
  }
}
