/**
 * Which code runs when other code runs: the graph of calls, explored from where somebody starts.
 *
 * <p>In come codes as {@link io.runnel.processor.javac.Code} shows them, out comes a graph of
 * {@link io.runnel.processor.reach.Node} and {@link io.runnel.processor.reach.Site}. Functions are
 * followed to where they are called: {@link io.runnel.processor.reach.Use} says which of its
 * parameters a method calls. What blocks is never decided here.
 */
@NullMarked
package io.runnel.processor.reach;

import org.jspecify.annotations.NullMarked;
