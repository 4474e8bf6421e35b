package io.runnel.processor.check;

import io.runnel.processor.model.ParameterModel;
import io.runnel.processor.model.ParameterModel.Role;
import io.runnel.processor.model.StepModel;
import io.runnel.processor.report.Finding;
import io.runnel.processor.report.Origin;
import io.runnel.processor.report.Problem;
import java.util.List;
import javax.lang.model.type.WildcardType;

/** A generator is a streaming step with one emitter, and returns nothing or a stage of nothing. */
final class EmitterCheck implements Check<StepModel> {

  @Override
  public List<Finding> check(StepModel step) {
    List<ParameterModel> emitters = step.having(Role.EMITTER);
    if (emitters.isEmpty()) {
      return List.of();
    }
    ParameterModel first = emitters.get(0);
    if (first.isRaw()) {
      return List.of(untyped(step, first));
    }
    if (!step.marks().streaming()) {
      return misused(step, step.origin(), "is a plain @Step", "Write @Streaming instead of @Step.");
    }
    if (emitters.size() > 1) {
      return misused(step, emitters.get(1).origin(), "a second one too", "Keep one of them.");
    }
    return step.generates()
        ? List.of()
        : misused(
            step,
            step.origin(),
            "returns " + Words.of(step.returns().declared()),
            "Return void, or CompletionStage<Void> if chunks come from callbacks.");
  }

  /** Raw, or with a wildcard that keeps everything out. */
  private static Finding untyped(StepModel step, ParameterModel emitter) {
    boolean isWild = emitter.type() instanceof WildcardType;
    String bound =
        emitter.type() instanceof WildcardType wild && wild.getExtendsBound() != null
            ? Words.of(wild.getExtendsBound())
            : "String";
    return Finding.of(
        Problem.TYPE_IS_RAW,
        emitter.origin(),
        "step " + Words.of(step),
        isWild ? "Emitter<" + Words.of(emitter.type()) + ">" : "Emitter",
        isWild ? "and nothing can be emitted into it" : Words.NO_ARGUMENT,
        "Emitter<" + bound + ">");
  }

  private static List<Finding> misused(StepModel step, Origin at, String how, String fix) {
    return List.of(Finding.of(Problem.EMITTER_MISUSED, at, Words.of(step), how, fix));
  }
}
