package io.runnel.processor.check;

import io.runnel.processor.model.CallModel;
import io.runnel.processor.model.ChainModel;
import io.runnel.processor.model.Fit;
import java.util.Optional;

/** Why a chain does not end in a stream. */
final class Barriers {

  private Barriers() {}

  /** The step that takes all chunks at once. */
  static Optional<CallModel> of(ChainModel chain) {
    return chain.links().stream()
        .flatMap(link -> link.calls().stream())
        .filter(call -> call.fit() == Fit.COLLECTED)
        .findFirst();
  }

  static String reason(ChainModel chain) {
    return of(chain)
        .map(
            barrier ->
                "\"%s\" takes all chunks at once, as %s (a barrier)"
                    .formatted(
                        barrier.element().text(), Words.of(barrier.stepOrThrow().input().type())))
        .orElse("none of its steps is @Streaming");
  }
}
