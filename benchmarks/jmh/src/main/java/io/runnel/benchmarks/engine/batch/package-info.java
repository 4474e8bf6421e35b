/**
 * Scenario E: batches of a step that takes 50 ms without a thread.
 *
 * <p>In: the name of a contender. Out: its time and bytes for a run.
 *
 * <p>Never here: how they are printed and judged.
 */
@NullMarked
package io.runnel.benchmarks.engine.batch;

import org.jspecify.annotations.NullMarked;
