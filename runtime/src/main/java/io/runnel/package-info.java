/**
 * The API that callers of chains use.
 *
 * <p>{@link io.runnel.Runnel} and {@link io.runnel.StreamRunnel} are what every generated chain is:
 * one object with all ways to run it. {@link io.runnel.RunConfig} says how one call runs, {@link
 * io.runnel.Bridge} where: it owns the executors between synchronous and asynchronous code. {@link
 * io.runnel.Outcome} is one item of a batch. {@link io.runnel.Promise}, {@link io.runnel.Emitter}
 * and {@link io.runnel.RunContext} are for those who write steps, {@link io.runnel.RunListener} for
 * those who watch them.
 *
 * <p>Unless marked {@code @Nullable}, nothing here takes or returns {@code null}; the values that
 * flow through a chain are the exception: their nullness is that of the type arguments.
 */
@NullMarked
package io.runnel;

import org.jspecify.annotations.NullMarked;
