package shop;

public record Price(String customer, long cents) {}
