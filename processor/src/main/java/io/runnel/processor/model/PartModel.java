package io.runnel.processor.model;

/**
 * One name in an element of a chain.
 *
 * @param text what is written
 * @param meaning what it means in its scope
 */
public record PartModel(String text, Meaning meaning) {}
