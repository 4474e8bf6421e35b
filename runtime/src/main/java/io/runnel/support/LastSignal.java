package io.runnel.support;

import java.lang.System.Logger.Level;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** The last signal to a subscriber. What that throws is logged: there is nobody else to tell. */
final class LastSignal {

  private static final System.Logger LOG = System.getLogger("io.runnel");

  private LastSignal() {}

  static void send(Flow.Subscriber<?> subscriber, @Nullable Throwable failure) {
    try {
      if (failure == null) {
        subscriber.onComplete();
      } else {
        subscriber.onError(failure);
      }
    } catch (Throwable t) {
      LOG.log(Level.WARNING, "A subscriber failed at its last signal", t);
    }
  }
}
