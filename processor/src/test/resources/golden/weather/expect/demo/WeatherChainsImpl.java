package demo;

import io.runnel.Bridge;
import io.runnel.support.Generated;

/** {@link WeatherChains}, run by its chains. */
@Generated("io.runnel.processor.RunnelProcessor")
public final class WeatherChainsImpl implements WeatherChains {
  private final ReportChain reportChain;

  /** Runs on the shared bridge. */
  public WeatherChainsImpl(WeatherService weatherService) {
    this(weatherService, Bridge.shared());
  }

  public WeatherChainsImpl(WeatherService weatherService, Bridge bridge) {
    this.reportChain = new ReportChain(weatherService, bridge);
  }

  @Override
  public String report(String city) {
    return reportChain.invoke(city);
  }

  /** The chain behind {@link #report}. */
  public ReportChain reportChain() {
    return reportChain;
  }
}
