package io.runnel.it.weather;

public record Forecast(String city, int celsius) {}
