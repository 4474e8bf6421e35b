package io.runnel.support;

import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** A stage that asks for a chunk only when the one before was handed on. */
abstract class SerialFlow extends StageFlow {

  /** Where the one chunk is that may be on its way. */
  private enum Chunk {
    /** There is none. */
    NONE,
    /** Asked for; it has not come yet. */
    ASKED,
    /** Between here and whoever takes what becomes of it. */
    CARRIED
  }

  private volatile Chunk chunk = Chunk.NONE;

  SerialFlow(Run run, ChunkSink out) {
    super(run, out);
  }

  /** Asks for one. */
  abstract void ask();

  /** Takes it; {@link #carried} is called when it is handed on. */
  abstract void carry(Object taken, @Nullable Executor on);

  final void carried() {
    chunk = Chunk.NONE;
    work();
  }

  @Override
  public final void chunk(Object taken, @Nullable Executor on) {
    if (!isOver()) {
      chunk = Chunk.CARRIED;
      carry(taken, on);
    }
  }

  @Override
  final void work(boolean last) {
    if (!last && chunk == Chunk.NONE && demand.isOutstanding()) {
      chunk = Chunk.ASKED;
      ask();
    }
  }

  @Override
  final boolean isQuiet() {
    return chunk != Chunk.CARRIED;
  }
}
