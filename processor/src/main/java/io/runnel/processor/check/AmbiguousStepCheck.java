package io.runnel.processor.check;

import io.runnel.processor.model.CallModel;
import io.runnel.processor.model.ChainModel;
import io.runnel.processor.model.Meaning;
import io.runnel.processor.model.PartModel;
import io.runnel.processor.model.StepModel;
import io.runnel.processor.report.Finding;
import io.runnel.processor.report.Problem;
import java.util.List;
import java.util.function.Function;

/** Each name of a chain means one step. */
final class AmbiguousStepCheck implements Check<ChainModel> {

  @Override
  public List<Finding> check(ChainModel chain) {
    return chain.calls().stream()
        .filter(call -> call.part().meaning() instanceof Meaning.Ambiguous)
        .filter(call -> chain.scope().isComplete())
        .map(call -> ambiguous(chain, call))
        .toList();
  }

  private static Finding ambiguous(ChainModel chain, CallModel call) {
    List<StepModel> candidates = ((Meaning.Ambiguous) call.part().meaning()).candidates();
    Function<StepModel, String> owner = ownerIn(candidates);
    return Finding.of(
        Problem.STEP_AMBIGUOUS,
        call.element().origin(),
        call.part().text(),
        Words.of(chain),
        Words.either(
            candidates.stream().map(step -> owner.apply(step) + "." + signature(step)).toList()),
        fix(call.part(), candidates, owner));
  }

  /** Spells the types by their simple names, if these tell them apart. */
  private static Function<StepModel, String> ownerIn(List<StepModel> candidates) {
    long types = candidates.stream().map(StepModel::ownerElement).distinct().count();
    Function<StepModel, String> simple = step -> Words.nameOf(step.ownerElement());
    return candidates.stream().map(simple).distinct().count() == types
        ? simple
        : step -> step.ownerElement().getQualifiedName().toString();
  }

  private static String fix(
      PartModel part, List<StepModel> candidates, Function<StepModel, String> owner) {
    List<String> spellings =
        candidates.stream()
            .map(step -> Words.quoted(owner.apply(step) + "." + step.name()))
            .distinct()
            .toList();
    return spellings.size() > 1
        ? "Write " + Words.either(spellings) + "."
        : "Give one of them a name of its own: @Step(name = \"" + part.text() + "2\").";
  }

  private static String signature(StepModel step) {
    return step.method().getSimpleName()
        + step.parameters().stream()
            .map(parameter -> Words.of(parameter.type()))
            .collect(java.util.stream.Collectors.joining(", ", "(", ")"));
  }
}
