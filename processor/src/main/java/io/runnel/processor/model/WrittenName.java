package io.runnel.processor.model;

import io.runnel.processor.report.Origin;

/**
 * A name that the user gives to something generated.
 *
 * @param text what is written
 * @param origin where it is written
 */
public record WrittenName(String text, Origin origin) {}
