package io.runnel.processor.check;

import io.runnel.processor.model.StepModel;
import io.runnel.processor.report.Finding;
import io.runnel.processor.report.Problem;
import java.util.List;
import javax.lang.model.element.Modifier;

/** A step is not private. */
final class StepIsPrivateCheck implements Check<StepModel> {

  @Override
  public List<Finding> check(StepModel step) {
    return step.method().getModifiers().contains(Modifier.PRIVATE)
        ? List.of(Finding.of(Problem.STEP_IS_PRIVATE, step.origin(), Words.of(step)))
        : List.of();
  }
}
