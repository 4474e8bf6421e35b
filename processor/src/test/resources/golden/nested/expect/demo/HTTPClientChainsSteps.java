package demo;

import io.runnel.Bridge;
import io.runnel.RunContext;
import io.runnel.Runnel;
import io.runnel.support.Generated;
import io.runnel.support.Plan;
import io.runnel.support.StepRunnels;
import java.util.Objects;

/** The steps of {@link HTTPClient.Chains}, each as a runnable. */
@Generated("io.runnel.processor.RunnelProcessor")
public final class HTTPClientChainsSteps {
  private HTTPClientChainsSteps() {}

  /** {@link HTTPClient.Chains#trim} as a runnable, on the shared bridge. */
  public static Runnel<String, String> trim(HTTPClient.Chains service) {
    return trim(service, Bridge.shared());
  }

  public static Runnel<String, String> trim(HTTPClient.Chains service, Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.of(
        Plan.of("HTTPClient.Chains.trim").offload("trim"),
        bridge,
        (String input, RunContext run) -> service.trim(input));
  }

  /** {@link HTTPClient.Chains#wrap} as a runnable, on the shared bridge. */
  public static Runnel<String, HTTPClient.Chains.Bridge> wrap() {
    return wrap(Bridge.shared());
  }

  public static Runnel<String, HTTPClient.Chains.Bridge> wrap(Bridge bridge) {
    return StepRunnels.of(
        Plan.of("HTTPClient.Chains.wrap").offload("wrap"),
        bridge,
        (String input, RunContext run) -> HTTPClient.Chains.wrap(input));
  }
}
