/**
 * The chains, steps and services of one round, as records.
 *
 * <p>In: what {@link io.runnel.processor.read} found in the source. Out: plain values that the
 * checks judge and the generator prints. A record may hold types and elements of javac, and
 * therefore lives for one round only.
 *
 * <p>Never here: a question to javac, a message, a line of generated Java.
 */
@NullMarked
package io.runnel.processor.model;

import org.jspecify.annotations.NullMarked;
