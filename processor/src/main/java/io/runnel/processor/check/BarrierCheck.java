package io.runnel.processor.check;

import io.runnel.processor.model.CallModel;
import io.runnel.processor.model.ChainModel;
import io.runnel.processor.model.Fit;
import io.runnel.processor.model.ResultModel;
import io.runnel.processor.report.Finding;
import io.runnel.processor.report.Problem;
import java.util.List;
import javax.lang.model.type.TypeMirror;

/** A chain that is declared as a stream does not wait for the end of another one on its way. */
final class BarrierCheck implements Check<ChainModel> {

  private static final String SILENT = "runnel:barrier";

  @Override
  public List<Finding> check(ChainModel chain) {
    boolean streams =
        chain.declared().mode().streams()
            && chain.result().map(ResultModel::end).filter(end -> end.isStream()).isPresent();
    if (!streams || Silence.isAt(chain.method(), SILENT)) {
      return List.of();
    }
    return chain.links().stream()
        .flatMap(link -> link.calls().stream())
        .filter(call -> call.fit() == Fit.COLLECTED)
        .map(call -> barrier(chain, call))
        .toList();
  }

  private static Finding barrier(ChainModel chain, CallModel call) {
    TypeMirror chunk = call.arrival().type().mirror();
    TypeMirror taken = call.stepOrThrow().input().type();
    Sides sides = new Sides(chunk, taken);
    String one = sides.write(call.arrival().type());
    return Finding.of(
        Problem.BARRIER_IN_STREAM,
        call.element().origin(),
        call.part().text(),
        Words.of(chain),
        Words.of(chain.declared().type()),
        sides.write(taken),
        fix(call, one, Words.boxed(chunk, one)));
  }

  private static String fix(CallModel call, String one, String element) {
    return call.stepOrThrow().marks().streaming()
        ? "Let it take %s, once a chunk, or Stream<%s>, the stream itself.".formatted(one, element)
        : "Let it take %s, once a chunk, or some chunks at a time: @Step(window = 100)."
            .formatted(one);
  }
}
