package io.runnel.processor.check;

import io.runnel.processor.model.StepModel;
import io.runnel.processor.report.Finding;
import io.runnel.processor.report.Problem;
import java.util.List;

/** A step's service has no type parameters of a class around it, which nobody could write. */
final class InnerStepCheck implements Check<StepModel> {

  @Override
  public List<Finding> check(StepModel step) {
    if (!step.isInsideGeneric()) {
      return List.of();
    }
    return List.of(
        Finding.of(
            Problem.NOT_SUPPORTED,
            step.origin(),
            "step " + Words.of(step) + " is in an inner class of a generic class",
            "Make "
                + Words.nameOf(step.ownerElement())
                + " static, with its own type parameters."));
  }
}
