package io.runnel.support;

import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** The last signal to a subscriber. What that throws is logged: there is nobody else to tell. */
final class LastSignal {

  private LastSignal() {}

  static void send(Flow.Subscriber<?> subscriber, @Nullable Throwable failure) {
    try {
      if (failure == null) {
        subscriber.onComplete();
      } else {
        subscriber.onError(failure);
      }
    } catch (Throwable t) {
      Log.warn("A subscriber failed at its last signal", t);
    }
  }
}
