package io.runnel.support;

import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Takes chunks without what they carried through the stages of a stream. */
record BareSink(ChunkSink out) implements ChunkSink {

  @Override
  public void chunk(Object taken, @Nullable Executor on) {
    out.chunk(Framed.chunk(taken), on);
  }

  @Override
  public void end(@Nullable Throwable failure, @Nullable Executor on) {
    out.end(failure, on);
  }
}
