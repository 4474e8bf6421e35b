package shop;

public record Customer(String name, boolean regular) {}
