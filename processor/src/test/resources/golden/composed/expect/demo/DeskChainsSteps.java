package demo;

import io.runnel.Bridge;
import io.runnel.RunContext;
import io.runnel.Runnel;
import io.runnel.support.Generated;
import io.runnel.support.Plan;
import io.runnel.support.StepRunnels;
import java.util.Objects;

/** The steps of {@link DeskChains}, each as a runnable. */
@Generated("io.runnel.processor.RunnelProcessor")
public final class DeskChainsSteps {
  private DeskChainsSteps() {}

  /** {@link DeskChains#count} as a runnable, on the shared bridge. */
  public static Runnel<Desk.Chat<String>, Integer> count(DeskChains service) {
    return count(service, Bridge.shared());
  }

  public static Runnel<Desk.Chat<String>, Integer> count(DeskChains service, Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.of(
        Plan.of("DeskChains.count").offload("count"),
        bridge,
        (Desk.Chat<String> input, RunContext run) -> service.count(input));
  }
}
