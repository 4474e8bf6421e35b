package io.runnel.processor.check;

import io.runnel.processor.model.Arrival;
import io.runnel.processor.model.CallModel;
import io.runnel.processor.model.ChainModel;
import io.runnel.processor.model.LinkModel;
import io.runnel.processor.model.ResultModel;
import io.runnel.processor.model.ValueModel;
import io.runnel.processor.report.Finding;
import io.runnel.processor.report.Origin;
import io.runnel.processor.report.Problem;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** A chain produces what its method is declared as. */
final class ResultCheck implements Check<ChainModel> {

  @Override
  public List<Finding> check(ChainModel chain) {
    Optional<ResultModel> broken =
        chain
            .result()
            .filter(result -> !result.fits())
            .filter(result -> chain.fold().isEmpty() || result.end().isStream());
    return broken.map(result -> List.of(misfit(chain, result))).orElse(List.of());
  }

  private static Finding misfit(ChainModel chain, ResultModel result) {
    Arrival end = end(chain, result);
    TypeMirror produced = end.type().mirror();
    Sides sides = new Sides(produced, chain.declared().type());
    sides.produced(end); // behind a route, all that may come
    if (end.isStream() && chain.declared().chunk().isEmpty()) {
      String chunk = Words.boxed(produced, sides.write(produced));
      sides.line("without a fold the chunks become a List<" + chunk + ">");
    }
    String declared = sides.write(chain.declared().type());
    sides.line(chain.name() + " is declared as " + declared);
    return Finding.of(
        Problem.RESULT_DOES_NOT_FIT,
        Origin.of(chain.method()),
        Words.of(chain),
        sides.text(),
        fix(chain, result, end, sides.write(produced)));
  }

  /** What comes out in the end: of the fold step, if there is one. */
  private static Arrival end(ChainModel chain, ResultModel result) {
    Optional<CallModel> fold = chain.fold().flatMap(LinkModel::single);
    boolean isStream =
        chain.declared().chunk().isPresent() && !DeclareInstead.isChunkRight(chain, result);
    return fold.filter(call -> !isStream)
        .flatMap(call -> call.produced().map(type -> ValueModel.of(type, call.step())))
        .map(value -> Arrival.of(value, Arrival.Pace.VALUE))
        .orElse(result.end());
  }

  private static String fix(ChainModel chain, ResultModel result, Arrival end, String produced) {
    String instead =
        end.isStream() && chain.declared().chunk().isEmpty()
            ? ", or name a step that makes the result of the list: fold = \"...\"."
            : ", or add a step that makes the declared type of it.";
    return DeclareInstead.of(chain, result, end, produced) + instead;
  }
}
