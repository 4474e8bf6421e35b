/**
 * The check that a method that is async does not block ({@code RNL301}).
 *
 * <p>In come the async methods that the processor read, out come errors at the calls inside their
 * bodies. {@link io.runnel.processor.blocking.BlockingCheck} is the face; what blocks is data, in
 * the files that {@code index.txt} lists beside these classes, in the format that {@code jdk.txt}
 * explains; what to do instead is in {@link io.runnel.processor.blocking.Advice}. What a library's
 * method does that nobody lists is guessed by {@link io.runnel.processor.blocking.LibraryBlocking}.
 * No compiler's tree is touched here, and whatever goes wrong here never stops the generation of
 * chains.
 */
@NullMarked
package io.runnel.processor.blocking;

import org.jspecify.annotations.NullMarked;
