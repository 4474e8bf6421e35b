package io.runnel.examples.desk;

/** What a customer wrote. */
public record Letter(String customerId, String text) {}
