package demo;

import io.runnel.Bridge;
import io.runnel.RunContext;
import io.runnel.Runnel;
import io.runnel.support.Generated;
import io.runnel.support.Plan;
import io.runnel.support.StepRunnels;
import java.util.Objects;

/** The steps of {@link HTTPClient.Shared}, each as a runnable. */
@Generated("io.runnel.processor.RunnelProcessor")
public final class HTTPClientSharedSteps {
  private HTTPClientSharedSteps() {}

  /** {@link HTTPClient.Shared#echo} as a runnable, on the shared bridge. */
  public static Runnel<String, String> echo(HTTPClient.Shared service) {
    return echo(service, Bridge.shared());
  }

  public static Runnel<String, String> echo(HTTPClient.Shared service, Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.of(
        Plan.of("HTTPClient.Shared.echo").offload("echo"),
        bridge,
        (String input, RunContext run) -> service.echo(input));
  }
}
