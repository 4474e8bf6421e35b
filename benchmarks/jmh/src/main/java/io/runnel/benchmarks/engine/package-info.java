/**
 * Measures what a run of a chain costs, beside hand-written code and other libraries.
 *
 * <p>In: options. Out: a table for each scenario, and whether the targets are met. Each scenario
 * has a package with its steps, its chains and its contenders; {@link
 * io.runnel.benchmarks.engine.Main} runs them all.
 *
 * <p>Never here: an expected time. Times depend on the machine and are only reported.
 */
@NullMarked
package io.runnel.benchmarks.engine;

import org.jspecify.annotations.NullMarked;
