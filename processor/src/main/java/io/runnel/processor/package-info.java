/**
 * The chain compiler: what javac runs.
 *
 * <p>In: the rounds of javac. Out: a class for each chain, an implementation for each interface,
 * and factories for each service, or errors that say what to write instead. {@link
 * io.runnel.processor.Pipeline} tells the whole story: read, check, report, generate.
 *
 * <p>Never here: knowledge about chains. The phases have it, and depend on each other only through
 * {@code model} and {@code report}.
 */
@NullMarked
package io.runnel.processor;

import org.jspecify.annotations.NullMarked;
