package io.runnel.processor.check;

import io.runnel.processor.model.StepMarks;
import io.runnel.processor.model.StepModel;
import io.runnel.processor.report.Finding;
import io.runnel.processor.report.Problem;
import java.util.List;

/** The annotations of a step do not contradict each other or its return type. */
final class StepMarksCheck implements Check<StepModel> {

  @Override
  public List<Finding> check(StepModel step) {
    StepMarks marks = step.marks();
    if (marks.plain() && marks.streaming()) {
      return List.of(
          Finding.of(Problem.STEP_AND_STREAMING, marks.streamingOrigin(), Words.of(step)));
    }
    if (marks.async() && marks.cpu()) {
      return List.of(Finding.of(Problem.STEP_ASYNC_AND_CPU, marks.cpuOrigin(), Words.of(step)));
    }
    return marks.cpu() && step.returns().form().isStage()
        ? List.of(
            Finding.of(
                Problem.CPU_ON_ASYNC_VALUE,
                marks.cpuOrigin(),
                Words.of(step),
                Words.of(step.returns().declared())))
        : List.of();
  }
}
