package io.runnel.examples.desk;

import java.math.BigDecimal;
import java.time.LocalDate;

/** An order that has been delivered and paid. */
public record Order(String id, BigDecimal total, LocalDate delivered) {}
