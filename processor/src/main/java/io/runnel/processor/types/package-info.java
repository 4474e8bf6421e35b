/**
 * What javac would say of types: subtyping, capture, inference, joins, casts, exhaustiveness.
 *
 * <p>In: the types and methods of javac's model. Out: a {@link io.runnel.processor.types.JavaType},
 * and the answers of {@link io.runnel.processor.types.JavaTypes}, which are javac's, also where
 * {@code javax.lang.model.util.Types} cannot be asked. Where javac and the JLS differ, javac is
 * followed.
 *
 * <p>Never here: a chain, a step, a message. This package depends on no other of the processor.
 */
@NullMarked
package io.runnel.processor.types;

import org.jspecify.annotations.NullMarked;
