package shop;

public record Request(String customer, String wish) {}
