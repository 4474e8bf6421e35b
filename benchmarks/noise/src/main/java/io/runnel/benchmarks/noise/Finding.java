package io.runnel.benchmarks.noise;

/**
 * A method that would be warned of.
 *
 * @param library the jar that has it
 * @param method the method as people write it
 * @param category what it waits for
 * @param calls how many calls lead from it to what blocks, that one included
 * @param path these calls
 */
public record Finding(String library, String method, String category, int calls, String path) {}
