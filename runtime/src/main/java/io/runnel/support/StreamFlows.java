package io.runnel.support;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Opens streams across threads. */
final class StreamFlows {

  private StreamFlows() {}

  /**
   * Opens a stream; must not throw, but tell.
   *
   * @param value what its source takes
   * @param on the executor that the run was moved to and whose thread is calling, or null
   */
  static ChunkSource open(
      StreamPlan stream,
      StreamScope scope,
      @Nullable Object value,
      ChunkSink out,
      @Nullable Executor on) {
    List<Stage> stages = stream.stages();
    StageFlow[] flows = new StageFlow[stages.size()];
    ChunkSink sink = out;
    for (int i = flows.length - 1; i >= 0; i--) {
      flows[i] = stages.get(i).flow(scope.inParts(stream.parts(i + 1)), sink);
      sink = flows[i];
    }
    Frame frame = scope.frame();
    ChunkSink first = frame == null ? sink : new FramedSink(sink, frame);
    LateSource late = new LateSource(); // the end may come before the source is known
    ChunkSource chunks = late;
    for (StageFlow flow : flows) {
      flow.behind(chunks);
      chunks = flow;
    }
    late.open(SourceFlow.open(scope.inParts(stream.parts(0)), stream.source(), value, first, on));
    return chunks;
  }

  /** Gives each chunk of a source a frame of its own. */
  private record FramedSink(ChunkSink out, Frame frame, AtomicLong count) implements ChunkSink {

    FramedSink(ChunkSink out, Frame frame) {
      this(out, frame, new AtomicLong());
    }

    @Override
    public void chunk(Object chunk, @Nullable Executor on) {
      out.chunk(Framed.of(chunk, Frame.ofChunk(frame, count.getAndIncrement())), on);
    }

    @Override
    public void end(@Nullable Throwable failure, @Nullable Executor on) {
      out.end(failure, on);
    }
  }
}
