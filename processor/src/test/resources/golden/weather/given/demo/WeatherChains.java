package demo;

import io.runnel.annotation.Chain;
import io.runnel.annotation.Uses;

@Uses(WeatherService.class)
public interface WeatherChains {

  @Chain({"normalize", "fetch", "headline"})
  String report(String city);
}
