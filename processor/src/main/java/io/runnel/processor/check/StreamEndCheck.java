package io.runnel.processor.check;

import io.runnel.processor.model.Arrival;
import io.runnel.processor.model.Arrival.Pace;
import io.runnel.processor.model.CallModel;
import io.runnel.processor.model.ChainModel;
import io.runnel.processor.model.DeclaredModel.Mode;
import io.runnel.processor.model.ResultModel;
import io.runnel.processor.report.Finding;
import io.runnel.processor.report.Origin;
import io.runnel.processor.report.Problem;
import java.util.List;
import java.util.Optional;

/** A chain that is declared as a stream ends in one. */
final class StreamEndCheck implements Check<ChainModel> {

  @Override
  public List<Finding> check(ChainModel chain) {
    Optional<Arrival> end =
        chain
            .result()
            .map(ResultModel::end)
            .filter(at -> at.pace() == Pace.VALUE && at.values().size() == 1);
    boolean isBroken =
        end.isPresent() && chain.declared().mode().streams() && !chain.links().isEmpty();
    if (!isBroken) {
      return List.of();
    }
    return List.of(
        Finding.of(
            Problem.CHAIN_DOES_NOT_STREAM,
            Barriers.of(chain)
                .map(barrier -> barrier.element().origin())
                .orElse(Origin.of(chain.method())),
            Words.of(chain),
            Words.of(chain.declared().type()),
            Barriers.reason(chain),
            fix(chain, end.get())));
  }

  private static String fix(CallModel barrier) {
    String text = barrier.part().text();
    return barrier.fit().gathered().isPresent()
        ? ", or let \"" + text + "\" take one chunk."
        : ", or let \"" + text + "\" stand alone.";
  }

  private static String fix(ChainModel chain, Arrival end) {
    String value = Words.of(end.type().mirror());
    String element = Words.boxed(end.type().mirror(), value);
    String declared =
        chain.declared().mode() == Mode.STREAM_ASYNC
            ? "CompletionStage<" + element + ">"
            : chain.declared().mode() == Mode.STREAM ? value : "Runnel<..., " + element + ">";
    String instead =
        Barriers.of(chain)
            .map(barrier -> fix(barrier))
            .orElse(", or end it with a @Streaming step.");
    return "Declare it as " + declared + instead;
  }
}
