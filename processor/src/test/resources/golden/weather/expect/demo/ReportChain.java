package demo;

import io.runnel.Bridge;
import io.runnel.RunConfig;
import io.runnel.RunContext;
import io.runnel.Runnel;
import io.runnel.support.Generated;
import io.runnel.support.PlainChainRunnel;
import io.runnel.support.PlainRun;
import io.runnel.support.Plan;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * The chain {@link WeatherChains#report}, as it runs:
 *
 * <pre>{@code
 * offload[normalize] -> await[fetch] -> inline[headline]
 * }</pre>
 */
@Generated("io.runnel.processor.RunnelProcessor")
public final class ReportChain extends PlainChainRunnel<String, String>
    implements Runnel<String, String> {
  private static final Plan PLAN =
      Plan.of("WeatherChains.report").offload("normalize").await("fetch").inline("headline");

  private final WeatherService weatherService;

  /** Runs on the shared bridge. */
  public ReportChain(WeatherService weatherService) {
    this(weatherService, Bridge.shared());
  }

  public ReportChain(WeatherService weatherService, Bridge bridge) {
    super(PLAN, bridge);
    this.weatherService = Objects.requireNonNull(weatherService, "weatherService");
  }

  @Override
  public String invoke(String input) {
    if (!isPlain()) {
      // Somebody listens, limits, or may end the run.
      return invoke(input, RunConfig.defaults());
    }
    int position = 1;
    try {
      String normalize = weatherService.normalize(input);
      position = proceed(2);
      Forecast fetch = await(2, weatherService.fetch(normalize));
      position = proceed(3);
      return weatherService.headline(fetch);
    } catch (Throwable failure) {
      throw failed(position, failure);
    }
  }

  @Override
  public CompletableFuture<String> invokeAsync(String input) {
    return isPlain() ? goOn(null, 1, input) : invokeAsync(input, RunConfig.defaults());
  }

  @Override
  protected CompletableFuture<String> goOn(PlainRun<String> run, int from, Object arrived) {
    int position = from;
    Object value = arrived;
    try {
      if (position == 1) {
        if (!onBlocking(run)) {
          return toBlocking(run, 1, value);
        }
        value = weatherService.normalize((String) value);
        position = left(run, 2);
      }
      if (position == 2 && goesOn(run)) {
        CompletionStage<?> stage = weatherService.fetch((String) value);
        if (!isComplete(stage)) {
          return awaiting(run, 2, stage);
        }
        value = result(stage);
        position = 3;
      }
      if (position == 3 && goesOn(run)) {
        value = weatherService.headline((Forecast) value);
      }
      return ended(run, value);
    } catch (Throwable failure) {
      return failed(run, position, failure);
    }
  }

  @Override
  protected Object step(int call, Object value, RunContext run) throws Throwable {
    return switch (call) {
      case 1 -> weatherService.normalize((String) value);
      case 2 -> weatherService.fetch((String) value);
      case 3 -> weatherService.headline((Forecast) value);
      default -> throw noSuchStep(call);
    };
  }
}
