package io.runnel.support;

import io.runnel.TaggedChunk;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** The stream of an item of a published batch: asked for a chunk when the one before was taken. */
final class ItemStream<I extends @Nullable Object, C> implements ChunkSink {

  private final long index;
  private final I input;
  private final PublishedItem.Taker<TaggedChunk<I, C>> taker;
  private final LatePipe chunks = new LatePipe();

  private ItemStream(long index, I input, PublishedItem.Taker<TaggedChunk<I, C>> taker) {
    this.index = index;
    this.input = input;
    this.taker = taker;
  }

  static <I extends @Nullable Object, C> PublishedItem<I, TaggedChunk<I, C>> of(
      AbstractStreamRunnel<I, C, ?> runnel) {
    return (batch, index, input, taker) -> {
      ItemStream<I, C> item = new ItemStream<>(index, input, taker);
      item.chunks.open(NestedSink.ofItem(runnel, batch, input, item));
      item.more();
    };
  }

  private void more() {
    chunks.request(1);
  }

  @Override
  @SuppressWarnings("unchecked")
  public void chunk(Object chunk, @Nullable Executor on) {
    taker.next(new TaggedChunk<>(index, input, (C) chunk), this::more);
  }

  @Override
  public void end(@Nullable Throwable failure, @Nullable Executor on) {
    if (failure == null) {
      taker.last(null);
    } else {
      taker.failAll(failure);
    }
  }
}
