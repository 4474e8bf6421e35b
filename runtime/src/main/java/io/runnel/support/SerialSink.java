package io.runnel.support;

import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * A sink that takes many chunks in a row from one thread, with no lock for each: between {@link
 * #enter} and {@link #leave} there is no other signal to whoever reads.
 */
interface SerialSink extends ChunkSink {

  /** Begins a row of chunks; false if no more are taken. */
  boolean enter();

  /** Takes a chunk of the row. */
  void next(Object chunk);

  /** Ends the row; an end that was told meanwhile is told to the reader by now. */
  void leave();

  /** Tells of the end although a row has not ended, because the thread in it brings no more. */
  void release(Throwable reason);

  /** Whether the reader itself wants no more signals. */
  boolean isGone();

  /**
   * Any sink.
   *
   * @param on the executor whose thread brings the rows
   */
  static SerialSink of(ChunkSink sink, Executor on) {
    return sink instanceof SerialSink serial ? serial : new Other(sink, on);
  }

  /** A sink that takes care of itself. */
  record Other(ChunkSink sink, Executor on) implements SerialSink {

    @Override
    public boolean enter() {
      return true;
    }

    @Override
    public void next(Object chunk) {
      sink.chunk(chunk, on);
    }

    @Override
    public void leave() {}

    @Override
    public void release(Throwable reason) {}

    @Override
    public boolean isGone() {
      return false;
    }

    @Override
    public void chunk(Object chunk, @Nullable Executor executor) {
      sink.chunk(chunk, executor);
    }

    @Override
    public void end(@Nullable Throwable failure, @Nullable Executor executor) {
      sink.end(failure, executor);
    }
  }
}
