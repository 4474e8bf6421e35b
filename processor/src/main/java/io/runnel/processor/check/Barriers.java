package io.runnel.processor.check;

import io.runnel.processor.model.ChainModel;
import io.runnel.processor.model.Fit;
import io.runnel.processor.model.LinkModel;
import java.util.Optional;

/** Why a chain does not end in a stream. */
final class Barriers {

  private Barriers() {}

  /** The step that takes all chunks at once. */
  static Optional<LinkModel> of(ChainModel chain) {
    return chain.links().stream().filter(link -> link.fit() == Fit.COLLECTED).findFirst();
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
