package io.runnel.processor.check;

import io.runnel.processor.model.ParameterModel;
import io.runnel.processor.model.ParameterModel.Role;
import io.runnel.processor.model.StepModel;
import io.runnel.processor.report.Finding;
import io.runnel.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;

/** A step takes one input. */
final class StepParametersCheck implements Check<StepModel> {

  @Override
  public List<Finding> check(StepModel step) {
    List<Finding> findings = new ArrayList<>();
    if (step.isGeneric()) {
      findings.add(
          Finding.of(
              Problem.NOT_SUPPORTED,
              step.origin(),
              "step " + Words.of(step) + " has type parameters of its own",
              "Write the types: one method for each, with Object or a common supertype where any"
                  + " will do."));
    }
    for (ParameterModel outcome : step.having(Role.OUTCOME)) {
      findings.add(
          Finding.of(
              Problem.NOT_SUPPORTED,
              outcome.origin(),
              "step " + Words.of(step) + " takes an Outcome",
              "Take the value itself; failures are thrown by the chain's invoke."));
    }
    List<ParameterModel> inputs = step.having(Role.INPUT);
    if (inputs.size() != 1 && step.having(Role.OUTCOME).isEmpty()) {
      findings.add(count(step, inputs));
    }
    return findings;
  }

  private static Finding count(StepModel step, List<ParameterModel> inputs) {
    return inputs.isEmpty()
        ? Finding.of(
            Problem.STEP_INPUT_COUNT,
            step.origin(),
            Words.of(step),
            "no input",
            "Give it a parameter for what the step before produces (`Object ignored` takes"
                + " anything).")
        : Finding.of(
            Problem.STEP_INPUT_COUNT,
            inputs.get(1).origin(),
            Words.of(step),
            inputs.size() + " inputs",
            "Take a record of them: `" + Records.of(step.name(), inputs) + "`.");
  }
}
