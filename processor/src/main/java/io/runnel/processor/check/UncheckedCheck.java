package io.runnel.processor.check;

import io.runnel.processor.model.CallModel;
import io.runnel.processor.model.ChainModel;
import io.runnel.processor.model.EarlierModel;
import io.runnel.processor.model.ResultModel;
import io.runnel.processor.model.TypingModel;
import io.runnel.processor.report.Finding;
import io.runnel.processor.report.Origin;
import io.runnel.processor.report.Problem;
import java.util.List;
import java.util.stream.Stream;

/** Where javac would warn that it cannot check a call, so does the chain. */
final class UncheckedCheck implements Check<ChainModel> {

  @Override
  public List<Finding> check(ChainModel chain) {
    if (Silence.isAt(chain.method(), "unchecked")) {
      return List.of();
    }
    Stream<Finding> ofCalls =
        chain.calls().stream()
            .filter(call -> call.fit().isAccepted())
            .filter(call -> call.typing().map(TypingModel::isUnchecked).orElse(false))
            .map(UncheckedCheck::unchecked);
    Stream<Finding> ofResult =
        chain.result().stream()
            .filter(ResultModel::isUnchecked)
            .map(result -> unchecked(chain, result));
    return Stream.concat(ofCalls, ofResult).toList();
  }

  private static Finding unchecked(ChainModel chain, ResultModel result) {
    Sides sides = new Sides(chain.declared().type()).produced(result.end());
    sides.line(chain.name() + " is declared as " + sides.write(chain.declared().type()));
    return Finding.of(
        Problem.CALL_IS_UNCHECKED,
        Origin.of(chain.method()),
        "chain " + Words.of(chain) + " produces what it is declared as",
        sides.text());
  }

  private static Finding unchecked(CallModel call) {
    Sides sides = Sides.between(call.arrival(), call.stepOrThrow());
    for (EarlierModel earlier : call.earlier()) {
      String from = earlier.parameter().from();
      String source = from.isEmpty() ? "the chain's input is " : from + " produced ";
      earlier.type().ifPresent(type -> sides.line(source + sides.write(type)));
    }
    return Finding.of(
        Problem.CALL_IS_UNCHECKED,
        call.element().origin(),
        call.part().text() + " takes what arrives",
        sides.produced(call.arrival()).takes(call.stepOrThrow()).text());
  }
}
