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
  private final Read read;
  private @Nullable ChunkPipe pipe;

  private Collecting(@Nullable Consumer<Object> onChunk, Read read) {
    this.onChunk = onChunk;
    this.read = read;
  }

  /** Starts a stream. */
  @FunctionalInterface
  interface Opener {
    ChunkPipe open(ChunkSink sink);
  }

  /** Takes what was read. */
  @FunctionalInterface
  interface Read {

    /**
     * Called once.
     *
     * @param chunks all chunks, if there is no failure
     * @param frame what the run of the stream carried beside them
     * @param failure what it failed with, or null
     * @param on the executor that the run was moved to and whose thread is calling, or null
     */
    void read(
        List<Object> chunks,
        @Nullable Frame frame,
        @Nullable Throwable failure,
        @Nullable Executor on);
  }

  static void start(Opener stream, @Nullable Consumer<Object> onChunk, Read read) {
    Collecting all = new Collecting(onChunk, read);
    ChunkPipe opened = stream.open(all);
    all.pipe = opened;
    opened.request(Long.MAX_VALUE);
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
    ChunkPipe opened = pipe;
    read.read(chunks, opened == null ? null : opened.frame(), failure, on);
  }
}
