package demo;

import io.runnel.annotation.Chain;
import io.runnel.annotation.Step;
import io.runnel.annotation.Uses;

public class WeatherService {

  public record Forecast(String city, int celsius) {}

  @Step
  Forecast fetch(String city) {
    return new Forecast(city, 20);
  }

  @Step
  String headline(Forecast forecast) {
    return forecast.city();
  }

  @Step
  private String hidden(String city) {
    return city;
  }

  @Chain("fetch")
  Forecast inAClass(String city) {
    return fetch(city);
  }

  @Uses(WeatherService.class)
  public interface Chains {

    @Chain({"fecth", "headline"})
    String unknown(String city);

    @Chain({"headline"})
    String wrongType(String city);
  }
}
