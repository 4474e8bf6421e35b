package io.runnel.examples.chat.simulator;

import java.time.Duration;
import java.util.SplittableRandom;

/**
 * How long the simulated models think. It depends on the model and on the question alone, so that
 * the same question takes the same time however it is asked.
 */
public final class Latency {
  /** A model that takes about a second for everything. */
  public static final String STEADY_MODEL = "simulated-steady";

  /** A model that takes between 200 ms and 2 s, as the question happens to be. */
  public static final String MIXED_MODEL = "simulated-mixed";

  /** No latency at all, for tests. */
  public static final Latency NONE = scaled(0);

  private final double scale;

  private Latency(double scale) {
    this.scale = scale;
  }

  /** The usual latency times {@code scale}. */
  public static Latency scaled(double scale) {
    return new Latency(scale);
  }

  Duration of(Request request) {
    SplittableRandom random = new SplittableRandom(request.question().hashCode());
    double millis =
        request.model().equals(STEADY_MODEL)
            ? random.nextDouble(950, 1050)
            : random.nextDouble(200, 2000);
    return Duration.ofMillis(Math.round(millis * scale));
  }
}
