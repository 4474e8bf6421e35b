package demo;

import io.runnel.Bridge;
import io.runnel.RunContext;
import io.runnel.Runnel;
import io.runnel.support.Generated;
import io.runnel.support.Plan;
import io.runnel.support.StepRunnels;
import java.util.Objects;

/** The steps of {@link Hidden}, each as a runnable. */
@Generated("io.runnel.processor.RunnelProcessor")
final class HiddenSteps {
  private HiddenSteps() {}

  /** {@link Hidden#hide} as a runnable, on the shared bridge. */
  static Runnel<String, String> hide(Hidden service) {
    return hide(service, Bridge.shared());
  }

  static Runnel<String, String> hide(Hidden service, Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.of(
        Plan.of("Hidden.hide").offload("hide"),
        bridge,
        (String input, RunContext run) -> service.hide(input));
  }
}
