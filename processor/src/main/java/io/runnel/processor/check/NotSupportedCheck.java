package io.runnel.processor.check;

import io.runnel.processor.model.CallModel;
import io.runnel.processor.model.ChainModel;
import io.runnel.processor.model.ElementModel.Shape;
import io.runnel.processor.model.Fit;
import io.runnel.processor.model.Meaning;
import io.runnel.processor.model.StepModel;
import io.runnel.processor.report.Finding;
import io.runnel.processor.report.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the chain language has, and this version cannot do yet. */
final class NotSupportedCheck implements Check<ChainModel> {

  @Override
  public List<Finding> check(ChainModel chain) {
    return chain.calls().stream()
        .flatMap(
            call ->
                Stream.of(byMeaning(call), byFit(call), bySource(chain, call), byShape(call))
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

  private static Optional<Finding> byFit(CallModel call) {
    String name = call.part().text();
    if (call.fit() == Fit.NESTED_STREAM) {
      return found(
          call,
          "\"" + name + "\" would open a stream for each chunk of another",
          "Let it take all chunks, as a List, or return a List for each.");
    }
    return call.fit() == Fit.WHOLE_STREAM
        ? found(
            call,
            "\"" + name + "\" takes a stream as a whole",
            "Let it take one chunk, or a List of all.")
        : Optional.empty();
  }

  private static Optional<Finding> bySource(ChainModel chain, CallModel call) {
    Optional<StepModel> earlier =
        chain.calls().stream()
            .filter(other -> other.position() < call.position())
            .filter(NotSupportedCheck::isSource)
            .flatMap(other -> other.step().stream())
            .findFirst();
    boolean isFold = call.position() > chain.links().size();
    return earlier
        .filter(step -> isSource(call) && !isFold)
        .flatMap(
            step ->
                found(
                    call,
                    "a second streaming step behind " + Words.of(step),
                    "Make two chains, and join the two runnables: `first.then(second)`."));
  }

  private static Optional<Finding> byShape(CallModel call) {
    boolean isBeside = call.element().shape() != Shape.SINGLE;
    return isSource(call) && isBeside
        ? found(
            call,
            "the streaming step \"" + call.part().text() + "\" beside others",
            "Let it stand alone, or return a List of all.")
        : Optional.empty();
  }

  private static boolean isSource(CallModel call) {
    return call.step().map(step -> step.marks().streaming()).orElse(false);
  }

  private static Optional<Finding> found(CallModel call, String what, String fix) {
    return Optional.of(Finding.of(Problem.NOT_SUPPORTED, call.element().origin(), what, fix));
  }
}
