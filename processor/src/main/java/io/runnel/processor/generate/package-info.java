/**
 * From records to Java.
 *
 * <p>In: chains, interfaces and services that were judged to be right, or refused. Out: a {@code
 * TypeSpec} for each class. Each method that emits code is headed by a picture of what it emits.
 *
 * <p>Never here: a decision that could still go wrong, a question to javac, behaviour. Generated
 * classes are thin; what they do is in {@code io.runnel.support}.
 */
@NullMarked
package io.runnel.processor.generate;

import org.jspecify.annotations.NullMarked;
