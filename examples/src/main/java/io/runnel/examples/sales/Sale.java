package io.runnel.examples.sales;

import java.math.BigDecimal;

/** One sale: a row. */
public record Sale(long id, String region, BigDecimal amount) {}
