package io.runnel.processor.generate;

import io.runnel.processor.model.Arrival;
import io.runnel.processor.model.CallModel;
import io.runnel.processor.model.ChainModel;
import io.runnel.processor.model.ElementModel.Shape;
import io.runnel.processor.model.LinkModel;

/** Where a failure is caught: at the step whose outcome the next element takes. */
final class Catches {

  private Catches() {}

  /** Whether the whole route is caught. */
  static boolean isRoute(ChainModel chain, LinkModel link) {
    return link.element().shape() == Shape.ROUTE && isCaught(chain, link, 0);
  }

  /** Whether a step is caught, alone or as a branch. */
  static boolean isCall(ChainModel chain, LinkModel link, CallModel call) {
    return switch (link.element().shape()) {
      case SINGLE -> isCaught(chain, link, 0);
      case FAN_OUT -> isCaught(chain, link, link.producing().indexOf(call));
      default -> false;
    };
  }

  private static boolean isCaught(ChainModel chain, LinkModel link, int value) {
    if (value < 0 || link.position() >= chain.links().size()) {
      return false;
    }
    Arrival next = chain.links().get(link.position()).arrival();
    return next.values().get(value).isCaught();
  }
}
