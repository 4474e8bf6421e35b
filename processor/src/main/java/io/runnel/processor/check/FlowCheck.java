package io.runnel.processor.check;

import io.runnel.processor.model.Arrival;
import io.runnel.processor.model.ChainModel;
import io.runnel.processor.model.Fit;
import io.runnel.processor.model.LinkModel;
import io.runnel.processor.model.StepModel;
import io.runnel.processor.report.Finding;
import io.runnel.processor.report.Problem;
import java.util.List;
import javax.lang.model.type.TypeMirror;

/** Each step takes what the one before produces; the first takes the chain's input. */
final class FlowCheck implements Check<ChainModel> {

  @Override
  public List<Finding> check(ChainModel chain) {
    return chain.links().stream()
        .filter(link -> link.fit() == Fit.MISFIT)
        .map(link -> misfit(chain, link))
        .toList();
  }

  private static Finding misfit(ChainModel chain, LinkModel link) {
    Arrival arrival = link.arrival();
    StepModel step = link.stepOrThrow();
    Sides sides = new Sides(arrival.typeOrThrow(), step.input().type());
    sides.produced(arrival).takes(step);
    boolean isFirst = arrival.producer().isEmpty();
    String other = isFirst ? Words.of(chain) : arrival.producer().get().name();
    return Finding.of(
        isFirst ? Problem.INPUT_DOES_NOT_FIT : Problem.STEP_DOES_NOT_FIT,
        link.element().origin(),
        step.name(),
        other,
        sides.text(),
        fix(link, sides));
  }

  private static String fix(LinkModel link, Sides sides) {
    TypeMirror from = link.arrival().typeOrThrow();
    TypeMirror to = link.stepOrThrow().input().type();
    String element = Words.boxed(from, sides.write(from));
    if (!link.converters().isEmpty()) {
      StepModel converter = link.converters().get(0);
      return "Write \"%s\" before it: %s makes %s of %s."
          .formatted(
              converter.name(),
              Words.of(converter),
              Words.of(converter.produced()),
              Words.of(converter.input().type()));
    }
    if (link.arrival().isStream()) {
      return "Let it take %s, once a chunk, or List<%s>, once with all."
          .formatted(sides.write(from), element);
    }
    return "Let it take %s, or put a step between them: `@Step %s%s for%s(%s %s)`."
        .formatted(
            sides.write(from),
            link.stepOrThrow().ownerElement().getKind().isInterface() ? "default " : "",
            sides.write(to),
            Words.capitalised(link.stepOrThrow().name()),
            sides.write(from),
            Words.parameterName(from));
  }
}
