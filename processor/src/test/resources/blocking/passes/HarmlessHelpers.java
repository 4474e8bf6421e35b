package demo;

import io.runnel.annotation.Step;
import java.util.Locale;

class HarmlessHelpers {
  record Forecast(String city, int celsius) {}

  @Step(async = true)
  String headline(Forecast forecast) {
    return "%s: %s".formatted(title(forecast.city()), degrees(forecast));
  }

  private static String title(String city) {
    return city.substring(0, 1).toUpperCase(Locale.ROOT) + city.substring(1);
  }

  private static String degrees(Forecast forecast) {
    return switch (Integer.signum(forecast.celsius())) {
      case -1 -> "frost";
      case 0 -> "zero";
      default -> forecast.celsius() + " degrees";
    };
  }
}
