/**
 * The one door to javac's trees: everything of {@code com.sun.source} lives here, behind {@link
 * io.runnel.processor.javac.SourceTrees}.
 *
 * <p>In comes the {@code ProcessingEnvironment}, bare or wrapped by a build tool; out come bodies
 * as {@link io.runnel.processor.javac.Code}, with each {@link io.runnel.processor.javac.Call} in
 * them and what the source tells of the objects, as {@link io.runnel.processor.javac.Value}. On a
 * compiler without these trees the door stays closed and nothing else of the processor notices.
 * What a call means is never decided here.
 */
@NullMarked
package io.runnel.processor.javac;

import org.jspecify.annotations.NullMarked;
