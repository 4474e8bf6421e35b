package io.runnel.processor.check;

import io.runnel.processor.model.ChainModel;
import io.runnel.processor.model.ElementModel;
import io.runnel.processor.model.Meaning;
import io.runnel.processor.model.StepModel;
import io.runnel.processor.report.Finding;
import io.runnel.processor.report.Problem;
import java.util.List;

/** Each name of a chain means one step. */
final class AmbiguousStepCheck implements Check<ChainModel> {

  @Override
  public List<Finding> check(ChainModel chain) {
    return chain.allLinks().stream()
        .filter(link -> link.element().meaning() instanceof Meaning.Ambiguous)
        .filter(link -> chain.scope().isComplete())
        .map(link -> ambiguous(chain, link.element()))
        .toList();
  }

  private static Finding ambiguous(ChainModel chain, ElementModel element) {
    List<StepModel> candidates = ((Meaning.Ambiguous) element.meaning()).candidates();
    return Finding.of(
        Problem.STEP_AMBIGUOUS,
        element.origin(),
        element.text(),
        Words.of(chain),
        Words.either(candidates.stream().map(AmbiguousStepCheck::signature).toList()),
        fix(element, candidates));
  }

  private static String fix(ElementModel element, List<StepModel> candidates) {
    List<String> spellings =
        candidates.stream().map(step -> Words.quoted(qualified(step))).distinct().toList();
    return spellings.size() > 1
        ? "Write " + Words.either(spellings) + "."
        : "Give one of them a name of its own: @Step(name = \"" + element.text() + "2\").";
  }

  private static String qualified(StepModel step) {
    return Words.nameOf(step.ownerElement()) + "." + step.name();
  }

  private static String signature(StepModel step) {
    return Words.nameOf(step.ownerElement())
        + "."
        + step.method().getSimpleName()
        + step.parameters().stream()
            .map(parameter -> Words.of(parameter.type()))
            .collect(java.util.stream.Collectors.joining(", ", "(", ")"));
  }
}
