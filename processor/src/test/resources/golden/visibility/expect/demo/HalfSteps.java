package demo;

import io.runnel.Bridge;
import io.runnel.RunContext;
import io.runnel.Runnel;
import io.runnel.support.Generated;
import io.runnel.support.Plan;
import io.runnel.support.StepRunnels;
import java.util.Objects;

/** The steps of {@link Half}, each as a runnable. */
@Generated("io.runnel.processor.RunnelProcessor")
public final class HalfSteps {
  private HalfSteps() {}

  /** {@link Half#lock} as a runnable, on the shared bridge. */
  static Runnel<String, Half.Secret> lock(Half service) {
    return lock(service, Bridge.shared());
  }

  static Runnel<String, Half.Secret> lock(Half service, Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.of(
        Plan.of("Half.lock").offload("lock"),
        bridge,
        (String input, RunContext run) -> service.lock(input));
  }

  /** {@link Half#open} as a runnable, on the shared bridge. */
  static Runnel<Half.Secret, String> open(Half service) {
    return open(service, Bridge.shared());
  }

  static Runnel<Half.Secret, String> open(Half service, Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.of(
        Plan.of("Half.open").offload("open"),
        bridge,
        (Half.Secret input, RunContext run) -> service.open(input));
  }
}
