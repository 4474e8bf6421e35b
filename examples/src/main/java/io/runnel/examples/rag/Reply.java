package io.runnel.examples.rag;

/** What a model said, word for word. */
public record Reply(String text) {}
