package forecast;

public record Forecast(String city, int celsius) {}
