/**
 * What generated chains call, and the engine behind them. Not for people: names and behaviour may
 * change with any version, together with the code that the processor generates.
 *
 * <p>A generated class extends {@link io.runnel.support.ChainRunnel} or {@link
 * io.runnel.support.StreamChainRunnel}, describes itself by a {@link io.runnel.support.Plan}, and
 * calls its steps one by one. Who runs them, from the outside in: {@code AbstractRunnel} is the
 * entry points; {@code Run} is one run with its deadline and cancellation; {@code SyncSteps} and
 * {@code AsyncSteps} take a value through the elements of a {@code CompiledPlan} on the caller's
 * thread or across threads; {@code Join} does so for the branches of a fan-out, {@code Products}
 * says what goes on behind an element, {@code Frame} keeps earlier values; {@code Engine} owns the
 * threads. Streams go through the {@code Stage}s of a {@code StreamPlan}: pulled, each is a {@code
 * ChunkCursor}, across threads a {@code StageFlow}.
 *
 * <p>Most calls need nothing of that: where each step of a chain takes but what the one before
 * gives, and nobody listens, records or limits, the generated class runs them itself. It extends
 * {@link io.runnel.support.PlainChainRunnel}; a {@link io.runnel.support.PlainRun} is made when a
 * stage is pending or a step needs another thread, and a {@code PlainBatch} keeps as many in lanes
 * as its limit allows. Chunks of plain streams go through all their steps in one generated method
 * ({@link io.runnel.support.PerChunk}), called in a loop by {@code FusedSource} and its like.
 */
@NullMarked
package io.runnel.support;

import org.jspecify.annotations.NullMarked;
