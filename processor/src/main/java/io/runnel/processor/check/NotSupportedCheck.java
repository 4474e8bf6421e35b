package io.runnel.processor.check;

import io.runnel.processor.model.CallModel;
import io.runnel.processor.model.ChainModel;
import io.runnel.processor.model.ElementModel.Shape;
import io.runnel.processor.model.Meaning;
import io.runnel.processor.model.ResultModel;
import io.runnel.processor.model.StepModel;
import io.runnel.processor.report.Finding;
import io.runnel.processor.report.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the chain language has, and this version cannot do yet. */
final class NotSupportedCheck implements Check<ChainModel> {

  /** As many as were compiled by a test; some thousands are too much for one class file. */
  private static final int MOST_STEPS = 2_000;

  @Override
  public List<Finding> check(ChainModel chain) {
    if (chain.calls().size() > MOST_STEPS) {
      CallModel first = chain.calls().get(MOST_STEPS);
      return List.of(
          Finding.of(
              Problem.NOT_SUPPORTED,
              first.element().origin(),
              "the chain "
                  + Words.of(chain)
                  + " has "
                  + chain.calls().size()
                  + " steps, too many for a class",
              "Make several chains of at most " + MOST_STEPS + ", and name these as its steps."));
    }
    return chain.calls().stream()
        .flatMap(
            call ->
                Stream.of(byMeaning(call), byLiveTap(chain, call))
                    .flatMap(Optional::stream)
                    .limit(1))
        .toList();
  }

  private static Optional<Finding> byMeaning(CallModel call) {
    if (!(call.part().meaning() instanceof Meaning.Found found)) {
      return Optional.empty();
    }
    StepModel step = found.step();
    if (step.handsOut() && step.isGeneric()) {
      return found(
          call,
          "the chain " + Words.of(step) + ", which hands out a generic runnable, as a step",
          "Declare it with its input, like any other chain.");
    }
    if (!step.needsGenericInstance()) {
      return Optional.empty();
    }
    String owner = Words.nameOf(step.ownerElement());
    return found(
        call,
        "step " + Words.of(step) + " needs an instance of the generic " + owner,
        "Write a subclass with the types filled in, like `class My"
            + found.step().ownerElement().getSimpleName()
            + " extends "
            + owner
            + "<String>`, and name that in @Uses.");
  }

  /** What a tap has read of a stream is gone, so only at the end may it take one. */
  private static Optional<Finding> byLiveTap(ChainModel chain, CallModel call) {
    boolean isTap = call.step().filter(StepModel::isTap).isPresent();
    boolean isEnd =
        call.position() == chain.links().size()
            && call.element().shape() == Shape.SINGLE
            && chain.result().filter(ResultModel::drops).isPresent();
    return isTap && call.takesLive() && !isEnd
        ? found(
            call,
            "\""
                + call.part().text()
                + "\" reads a stream to its end, returns nothing, and what stands"
                + " behind it would get the same stream",
            "Let it take one chunk, or a List of all; or let it be the last step of a chain that"
                + " returns nothing.")
        : Optional.empty();
  }

  private static Optional<Finding> found(CallModel call, String what, String fix) {
    return Optional.of(Finding.of(Problem.NOT_SUPPORTED, call.element().origin(), what, fix));
  }
}
