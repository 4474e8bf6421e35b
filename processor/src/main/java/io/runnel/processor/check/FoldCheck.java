package io.runnel.processor.check;

import io.runnel.processor.model.Arrival.Pace;
import io.runnel.processor.model.CallModel;
import io.runnel.processor.model.ChainModel;
import io.runnel.processor.model.Fit;
import io.runnel.processor.model.LinkModel;
import io.runnel.processor.model.StepModel;
import io.runnel.processor.report.Finding;
import io.runnel.processor.report.Origin;
import io.runnel.processor.report.Problem;
import java.util.List;
import javax.lang.model.type.TypeMirror;

/** A fold step takes the list of all chunks and returns one value. */
final class FoldCheck implements Check<ChainModel> {

  @Override
  public List<Finding> check(ChainModel chain) {
    return chain
        .fold()
        .flatMap(LinkModel::single)
        .map(fold -> check(chain, fold))
        .orElse(List.of());
  }

  private static List<Finding> check(ChainModel chain, CallModel fold) {
    Origin at = fold.element().origin();
    if (fold.arrival().pace() == Pace.VALUE) {
      return List.of(
          Finding.of(
              Problem.FOLD_WITHOUT_STREAM,
              at,
              Words.of(chain),
              fold.element().text(),
              Barriers.reason(chain)));
    }
    if (fold.step().isEmpty()) {
      return List.of();
    }
    StepModel step = fold.stepOrThrow();
    String chunk =
        fold.arrival().isKnown()
            ? Words.boxed(fold.arrival().type().mirror(), Words.of(fold.arrival().type().mirror()))
            : "String";
    if (step.marks().streaming() || step.isTap()) {
      String why = step.isTap() ? "returns nothing" : "streams";
      String result = chain.declared().output().map(Words::of).orElse("String");
      return List.of(
          Finding.of(Problem.FOLD_IS_NO_FOLD, at, Words.of(step), why, result, step.name(), chunk));
    }
    return fold.fit() == Fit.MISFIT || fold.fit() == Fit.MISCOUNT
        ? List.of(misfit(chain, fold, step))
        : List.of();
  }

  private static Finding misfit(ChainModel chain, CallModel fold, StepModel step) {
    TypeMirror chunk = fold.arrival().type().mirror();
    Sides sides = new Sides(chunk, step.input().type());
    String list = "List<" + Words.boxed(chunk, sides.write(chunk)) + ">";
    sides.produced(fold.arrival()).line("all chunks are a " + list).takes(step);
    return Finding.of(
        Problem.FOLD_DOES_NOT_FIT,
        fold.element().origin(),
        step.name(),
        Words.of(chain),
        sides.text(),
        "Let it take " + list + ".");
  }
}
