package io.runnel.processor.check;

import io.runnel.processor.model.CallModel;
import io.runnel.processor.model.ChainModel;
import io.runnel.processor.model.Fit;
import io.runnel.processor.model.LinkModel;
import java.util.Optional;

/** Why a chain does not end in a stream. */
final class Barriers {

  private Barriers() {}

  /** The last step that makes one value of a stream. */
  static Optional<CallModel> of(ChainModel chain) {
    return chain.links().stream()
        .flatMap(link -> link.calls().stream())
        .filter(call -> ends(chain.links().get(call.position() - 1), call))
        .reduce((first, second) -> second);
  }

  static String reason(ChainModel chain) {
    return of(chain).map(Barriers::reason).orElse("none of its steps is @Streaming");
  }

  private static String reason(CallModel call) {
    String text = call.part().text();
    String how = call.fit() == Fit.COLLECTED ? "all chunks at once" : "the whole stream";
    return call.fit().gathered().isPresent()
        ? "\"%s\" takes %s, as %s (a barrier)"
            .formatted(text, how, Words.of(call.stepOrThrow().input().type()))
        : "the stream of \"%s\" joins the other values of \"%s\" as one"
            .formatted(text, call.element().text());
  }

  private static boolean ends(LinkModel link, CallModel call) {
    boolean streams = call.step().map(step -> step.marks().streaming()).orElse(false);
    return link.isFanOut() ? streams : !streams && call.fit().gathered().isPresent();
  }
}
