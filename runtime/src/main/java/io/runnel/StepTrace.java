package io.runnel;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The note about where a run failed, added to the failure as a suppressed exception:
 *
 * <pre>{@code
 * java.io.IOException: connection reset
 *     at demo.WeatherService.fetch(WeatherService.java:31)
 *     Suppressed: io.runnel.StepTrace: WeatherChains.report failed in step 2, await[fetch]
 * }</pre>
 */
public final class StepTrace extends Throwable {

  private static final long serialVersionUID = 1L;

  /** The chain method. */
  private final String chain;

  /** The step's name. */
  private final String step;

  /** The step's position in the chain, from 1. */
  private final int position;

  /**
   * Made by the engine.
   *
   * @param chain the chain method, for example {@code WeatherChains.report}
   * @param step the step's name
   * @param position the step's position in the chain, from 1
   * @param mode how the step ran, for example {@code await}
   */
  public StepTrace(String chain, String step, int position, String mode) {
    super(
        chain + " failed in step " + position + ", " + mode + "[" + step + "]",
        null,
        /* enableSuppression= */ false,
        /* writableStackTrace= */ false);
    this.chain = chain;
    this.step = step;
    this.position = position;
  }

  /**
   * The chain method whose run failed.
   *
   * @return its interface and name, for example {@code WeatherChains.report}
   */
  public String chain() {
    return chain;
  }

  /**
   * The step that failed.
   *
   * @return its name
   */
  public String step() {
    return step;
  }

  /**
   * The place of the step in its chain, in which a fan-out or a route is one.
   *
   * @return the position, from 1
   */
  public int position() {
    return position;
  }

  /**
   * The innermost note that a failure, or one of its causes, carries.
   *
   * @param failure what a run failed with
   * @return where it failed, or empty if no run did
   */
  public static Optional<StepTrace> of(Throwable failure) {
    @Nullable Throwable at = failure;
    for (int depth = 0; at != null && depth < 100; depth++) {
      for (Throwable suppressed : at.getSuppressed()) {
        if (suppressed instanceof StepTrace trace) {
          return Optional.of(trace);
        }
      }
      at = at.getCause();
    }
    return Optional.empty();
  }
}
