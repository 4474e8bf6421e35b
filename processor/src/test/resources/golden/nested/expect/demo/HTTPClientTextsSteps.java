package demo;

import io.runnel.Bridge;
import io.runnel.RunContext;
import io.runnel.Runnel;
import io.runnel.support.Generated;
import io.runnel.support.Plan;
import io.runnel.support.StepRunnels;
import java.util.List;
import java.util.Objects;

/** The steps of {@link HTTPClient.Texts}, each as a runnable. */
@Generated("io.runnel.processor.RunnelProcessor")
public final class HTTPClientTextsSteps {
  private HTTPClientTextsSteps() {}

  /** {@link HTTPClient.Texts#strip} as a runnable, on the shared bridge. */
  public static Runnel<String, String> strip(HTTPClient.Texts service) {
    return strip(service, Bridge.shared());
  }

  public static Runnel<String, String> strip(HTTPClient.Texts service, Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.of(
        Plan.of("HTTPClient.Texts.strip").offload("strip"),
        bridge,
        (String input, RunContext run) -> service.strip(input));
  }

  /** {@link HTTPClient.Texts#chars} as a runnable, on the shared bridge. */
  public static Runnel<String, List<String>> chars() {
    return chars(Bridge.shared());
  }

  public static Runnel<String, List<String>> chars(Bridge bridge) {
    return StepRunnels.of(
        Plan.of("HTTPClient.Texts.chars").offload("chars"),
        bridge,
        (String input, RunContext run) -> HTTPClient.Texts.chars(input));
  }
}
