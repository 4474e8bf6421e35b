package forecast;

import io.runnel.Emitter;
import io.runnel.RunContext;
import io.runnel.annotation.Chain;
import io.runnel.annotation.Step;
import io.runnel.annotation.Streaming;
import java.util.concurrent.Flow;

/** Chains nested in the service that has their steps. */
public class ForecastService {

  public interface Chains {

    @Chain({"normalize", "fetch", "words"})
    Flow.Publisher<String> story(String city);

    @Chain({"normalize", "fetch", "headline"})
    String report(String city);
  }

  public ForecastService() {}

  @Step(async = true)
  static String normalize(String city) {
    return city.strip();
  }

  @Step
  Forecast fetch(String city) {
    return new Forecast(city, city.length());
  }

  @Step(async = true)
  String headline(Forecast forecast, RunContext run) {
    return forecast.city() + ": " + forecast.celsius() + " " + run.tags();
  }

  @Streaming
  void words(Forecast forecast, Emitter<String> out) {
    out.emit(forecast.city());
    out.emit("is");
    out.emit(forecast.celsius() > 4 ? "warm" : "cold");
  }
}
