package shop;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

public record Shipment(
    long id,
    String customer,
    Kind kind,
    LocalDate due,
    BigDecimal price,
    int count,
    List<String> articles,
    boolean paid) {}
