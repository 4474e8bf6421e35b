package shop;

import java.util.List;

public record ShipmentDto(
    String id,
    String recipient,
    String kind,
    String due,
    String price,
    long count,
    List<String> articles,
    boolean paid) {}
