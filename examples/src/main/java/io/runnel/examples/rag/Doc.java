package io.runnel.examples.rag;

/** A passage that can be found and cited. */
public record Doc(String id, String title, String text) {}
