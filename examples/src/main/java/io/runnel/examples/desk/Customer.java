package io.runnel.examples.desk;

/** A customer; regular ones get more time. */
public record Customer(String id, String name, boolean isRegular) {}
