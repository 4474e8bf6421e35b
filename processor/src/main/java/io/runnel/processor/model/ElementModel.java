package io.runnel.processor.model;

import io.runnel.processor.report.Origin;

/**
 * One element of {@code @Chain.value}, or its {@code fold}.
 *
 * @param text what is written
 * @param meaning what it means in its scope
 * @param origin where it is written
 */
public record ElementModel(String text, Meaning meaning, Origin origin) {}
