package io.runnel.examples.rag;

/** What a model is asked: how to answer, and what about. */
public record Prompt(String instructions, String text) {}
