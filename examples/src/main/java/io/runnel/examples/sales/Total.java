package io.runnel.examples.sales;

import java.math.BigDecimal;

/** What was sold in a region. */
public record Total(String region, BigDecimal amount) {}
