package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

public class WeatherService {

  @Step
  public String normalize(String city) {
    return city.strip();
  }

  @Step
  public CompletionStage<Forecast> fetch(String city) {
    return CompletableFuture.completedFuture(new Forecast(city, "clear"));
  }

  @Step(async = true)
  public String headline(Forecast forecast) {
    return forecast.city() + ": " + forecast.sky();
  }
}
