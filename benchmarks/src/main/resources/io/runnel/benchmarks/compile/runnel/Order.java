package shop;

import java.util.List;

public record Order(Customer customer, List<Line> lines) {}
