/**
 * How much memory runs hold while they wait, in scenarios C and E.
 *
 * <p>In: the name of a contender. Out: bytes for a run or an item, each from a process of its own.
 *
 * <p>Never here: bytes that are allocated and dropped; JMH counts those.
 */
@NullMarked
package io.runnel.benchmarks.engine.retained;

import org.jspecify.annotations.NullMarked;
