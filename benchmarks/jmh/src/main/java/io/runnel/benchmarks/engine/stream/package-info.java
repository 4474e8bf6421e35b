/**
 * Scenario F: a stream of a million chunks, each of which goes through steps that return their
 * value.
 *
 * <p>In: the name of a contender. Out: its time and bytes for a stream.
 *
 * <p>Never here: how they are printed and judged.
 */
@NullMarked
package io.runnel.benchmarks.engine.stream;

import org.jspecify.annotations.NullMarked;
