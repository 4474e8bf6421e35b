package demo;

import io.runnel.Bridge;
import io.runnel.RunContext;
import io.runnel.Runnel;
import io.runnel.support.Generated;
import io.runnel.support.Plan;
import io.runnel.support.StepRunnels;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionStage;

/** The steps of {@link Base}, each as a runnable. */
@Generated("io.runnel.processor.RunnelProcessor")
public final class BaseSteps {
  private BaseSteps() {}

  /** {@link Base#load} as a runnable, on the shared bridge. */
  public static <T extends Comparable<T>, F extends CompletionStage<T>> Runnel<T, T> load(
      Base<T, F> service) {
    return load(service, Bridge.shared());
  }

  public static <T extends Comparable<T>, F extends CompletionStage<T>> Runnel<T, T> load(
      Base<T, F> service, Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.of(
        Plan.of("Base.load").await("load"),
        bridge,
        (T input, RunContext run) -> service.load(input));
  }

  /** {@link Base#largest} as a runnable, on the shared bridge. */
  public static <T extends Comparable<T>, F extends CompletionStage<T>> Runnel<List<? extends T>, T> largest(
      Base<T, F> service) {
    return largest(service, Bridge.shared());
  }

  public static <T extends Comparable<T>, F extends CompletionStage<T>> Runnel<List<? extends T>, T> largest(
      Base<T, F> service, Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.of(
        Plan.of("Base.largest").offload("largest"),
        bridge,
        (List<? extends T> input, RunContext run) -> service.largest(input));
  }
}
