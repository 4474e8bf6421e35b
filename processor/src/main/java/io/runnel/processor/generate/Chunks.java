package io.runnel.processor.generate;

import io.runnel.processor.model.CallModel;
import io.runnel.processor.model.ChainModel;
import io.runnel.processor.model.ElementModel.Shape;
import io.runnel.processor.model.Fit;
import io.runnel.processor.model.Gathered;
import io.runnel.processor.model.LinkModel;
import io.runnel.processor.model.StepKind;
import io.runnel.processor.model.StepModel;
import io.runnel.processor.model.ValueModel;
import java.util.Optional;

/** What a step does with the chunks of a stream beside taking them one after the other. */
final class Chunks {

  private Chunks() {}

  /**
   * Whether a step works on several chunks at a time: behind a stream, and not in place. Inner
   * streams open one after the other, those of alternatives too.
   */
  static boolean runsAhead(LinkModel link, CallModel call) {
    StepModel step = call.stepOrThrow();
    boolean isInner =
        link.element().shape() == Shape.ROUTE
            && link.calls().stream()
                .flatMap(each -> each.step().stream())
                .anyMatch(each -> each.kind().isSource());
    return step.marks().chunks().ahead() > 0
        && (call.fit() == Fit.PER_CHUNK || call.fit() == Fit.WINDOWED)
        && step.kind() != StepKind.INLINE
        && !isInner;
  }

  /** What becomes of the stream of a branch; empty where there is none. */
  static Optional<Gathered> ofBranch(ChainModel chain, LinkModel link, CallModel call) {
    if (!link.isFanOut() || !call.stepOrThrow().kind().isSource()) {
      return Optional.empty();
    }
    if (link.position() >= chain.links().size()) {
      return Optional.of(Gathered.LIST);
    }
    ValueModel joined =
        chain.links().get(link.position()).arrival().values().get(link.producing().indexOf(call));
    return Optional.of(joined.gathered().orElse(Gathered.LIST));
  }
}
