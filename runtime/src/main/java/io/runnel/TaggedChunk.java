package io.runnel;

import org.jspecify.annotations.Nullable;

/**
 * A chunk of one of several streams that were merged.
 *
 * @param index the place among the inputs of the one that it belongs to, from 0
 * @param input that input
 * @param chunk the chunk
 * @param <I> what goes in
 * @param <C> the chunks
 */
public record TaggedChunk<I extends @Nullable Object, C>(long index, I input, C chunk) {}
