package io.runnel.support;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A stream of a run that somebody reads to its end, for the list of its chunks. */
final class Collecting implements ChunkSink {

  private final List<Object> chunks = new ArrayList<>();
  private final @Nullable Consumer<Object> onChunk;
  private final Done done;

  private Collecting(@Nullable Consumer<Object> onChunk, Done done) {
    this.onChunk = onChunk;
    this.done = done;
  }

  /** Starts a stream. */
  @FunctionalInterface
  interface Opener {
    ChunkPipe open(ChunkSink sink);
  }

  static void start(Opener stream, @Nullable Consumer<Object> onChunk, Done done) {
    stream.open(new Collecting(onChunk, done)).request(Long.MAX_VALUE);
  }

  @Override
  public void chunk(Object chunk, @Nullable Executor on) {
    if (onChunk != null) {
      onChunk.accept(chunk);
    }
    chunks.add(chunk);
  }

  @Override
  public void end(@Nullable Throwable failure, @Nullable Executor on) {
    done.done(chunks, failure, on);
  }
}
