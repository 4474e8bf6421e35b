/**
 * Measures what annotation processors add to a compilation.
 *
 * <p>In: numbers of chains, and the jars of Runnel and MapStruct. Out: a table of times for each
 * number. {@link io.runnel.benchmarks.compile.Main} tells the whole story: write sources, compile
 * them in every variant in turn, report.
 *
 * <p>Never here: an expected time. The figures depend on the machine and are only reported.
 */
@NullMarked
package io.runnel.benchmarks.compile;

import org.jspecify.annotations.NullMarked;
