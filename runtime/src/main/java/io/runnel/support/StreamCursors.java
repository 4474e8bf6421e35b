package io.runnel.support;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Opens streams for the calling thread to pull. */
final class StreamCursors {

  private StreamCursors() {}

  /**
   * Opens a stream.
   *
   * @param value what its source takes
   */
  static ChunkCursor open(StreamPlan stream, StreamScope scope, @Nullable Object value)
      throws Throwable {
    ChunkCursor chunks = SourceCursor.open(scope.inParts(stream.parts(0)), stream.source(), value);
    if (scope.frame() != null) {
      chunks = new FramedCursor(chunks, scope.frame());
    }
    List<Stage> stages = stream.stages();
    for (int i = 0; i < stages.size(); i++) {
      chunks = stages.get(i).cursor(scope.inParts(stream.parts(i + 1)), chunks);
    }
    return chunks;
  }
}
