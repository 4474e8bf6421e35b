/**
 * The one door to javac's trees: everything of {@code com.sun.source} lives here, behind {@link
 * io.runnel.processor.javac.SourceTrees}.
 *
 * <p>In comes the {@code ProcessingEnvironment}, bare or wrapped by a build tool; out come the
 * calls that stand in a method's body, as plain records. On a compiler without these trees the door
 * stays closed and nothing else of the processor notices. What a call means is never decided here.
 */
@NullMarked
package io.runnel.processor.javac;

import org.jspecify.annotations.NullMarked;
