package demo;

public record Forecast(String city, String sky) {}
