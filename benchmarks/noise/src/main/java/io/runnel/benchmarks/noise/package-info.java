/**
 * Counts which methods of libraries the blocking check takes for blocking (RNL303).
 *
 * <p>In: jars. Out: tables, and a sample for somebody to read and judge. {@link
 * io.runnel.benchmarks.noise.Main} is where it starts.
 *
 * <p>Never here: a verdict. Whether a warning is right is seen in the library's source alone.
 */
@NullMarked
package io.runnel.benchmarks.noise;

import org.jspecify.annotations.NullMarked;
