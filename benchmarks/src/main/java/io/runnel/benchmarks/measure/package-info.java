/**
 * What every benchmark of compilations needs: compilers to time, variants to compile in turn, times
 * to compare.
 *
 * <p>In: options for {@code javac}. Out: times. {@link io.runnel.benchmarks.measure.Rounds} is the
 * heart.
 *
 * <p>Never here: what is compiled, and what the times are compared with.
 */
@NullMarked
package io.runnel.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
