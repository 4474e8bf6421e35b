package io.runnel.processor.report;

/**
 * Where something stands, as javac counts and as a person at its working directory would name it.
 *
 * @param file below the working directory relative to it, else absolute; always with slashes
 * @param line from 1
 * @param column from 1; a tab goes on to the next multiple of eight
 */
public record Location(String file, long line, long column) {}
