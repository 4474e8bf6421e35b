/**
 * From the elements of javac to records.
 *
 * <p>In: the annotated types of a round. Out: a {@link io.runnel.processor.model.RoundModel}, in
 * which every name of a chain has its meaning and every step its arrival. All questions about types
 * are asked here, in {@link io.runnel.processor.read.TypeQuestions}.
 *
 * <p>Never here: a message. What is wrong is read as it is, and judged by {@link
 * io.runnel.processor.check}.
 */
@NullMarked
package io.runnel.processor.read;

import org.jspecify.annotations.NullMarked;
