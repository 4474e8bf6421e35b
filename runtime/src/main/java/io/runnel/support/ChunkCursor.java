package io.runnel.support;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The stream of a run, pulled by the calling thread. */
interface ChunkCursor extends AutoCloseable {

  /** The next chunk, or null behind the last. */
  @Nullable Object next() throws Throwable;

  /** What the run carries beside its chunks, for the fold of them. */
  default @Nullable Frame frame() {
    return null;
  }

  /**
   * Hands on as many chunks as it can faster than one by one; the end, and whatever else is not
   * another chunk, is left to {@link #next}.
   *
   * @param reader what it throws is thrown as it is
   * @return what the stream failed with meanwhile, or null
   */
  default @Nullable Throwable readAhead(Consumer<Object> reader) {
    return null;
  }

  /** Lets the source go, and stops what still runs of it. */
  @Override
  void close();

  /** Reads all. */
  static List<Object> collect(ChunkCursor opened, @Nullable Consumer<Object> onChunk)
      throws Throwable {
    List<Object> chunks = new ArrayList<>();
    try (ChunkCursor cursor = opened) {
      for (Object chunk = cursor.next(); chunk != null; chunk = cursor.next()) {
        if (onChunk != null) {
          onChunk.accept(chunk);
        }
        chunks.add(chunk);
      }
    }
    return chunks;
  }
}
