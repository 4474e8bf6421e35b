package demo;

import io.runnel.Bridge;
import io.runnel.RunContext;
import io.runnel.Runnel;
import io.runnel.support.Generated;
import io.runnel.support.Plan;
import io.runnel.support.StepRunnels;
import java.util.Objects;

/** The steps of {@link WeatherService}, each as a runnable. */
@Generated("io.runnel.processor.RunnelProcessor")
public final class WeatherServiceSteps {
  private WeatherServiceSteps() {}

  /** {@link WeatherService#normalize} as a runnable, on the shared bridge. */
  public static Runnel<String, String> normalize(WeatherService service) {
    return normalize(service, Bridge.shared());
  }

  public static Runnel<String, String> normalize(WeatherService service, Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.of(
        Plan.of("WeatherService.normalize").offload("normalize"),
        bridge,
        (String input, RunContext run) -> service.normalize(input));
  }

  /** {@link WeatherService#fetch} as a runnable, on the shared bridge. */
  public static Runnel<String, Forecast> fetch(WeatherService service) {
    return fetch(service, Bridge.shared());
  }

  public static Runnel<String, Forecast> fetch(WeatherService service, Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.of(
        Plan.of("WeatherService.fetch").await("fetch"),
        bridge,
        (String input, RunContext run) -> service.fetch(input));
  }

  /** {@link WeatherService#headline} as a runnable, on the shared bridge. */
  public static Runnel<Forecast, String> headline(WeatherService service) {
    return headline(service, Bridge.shared());
  }

  public static Runnel<Forecast, String> headline(WeatherService service, Bridge bridge) {
    Objects.requireNonNull(service, "service");
    return StepRunnels.of(
        Plan.of("WeatherService.headline").inline("headline"),
        bridge,
        (Forecast input, RunContext run) -> service.headline(input));
  }
}
