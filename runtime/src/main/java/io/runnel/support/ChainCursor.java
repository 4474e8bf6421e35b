package io.runnel.support;

import org.jspecify.annotations.Nullable;

/** The stream of a chain on the calling thread. */
final class ChainCursor implements ChunkCursor {

  private final Run run;
  private final @Nullable Frame frame;
  private final ChunkCursor chunks;

  /** Runs the elements before the stream, and opens it. */
  ChainCursor(Steps steps, Run run, @Nullable Object input, Demand demand) throws Throwable {
    CompiledPlan plan = steps.plan();
    this.run = run;
    this.frame = plan.frame(input);
    Object value = SyncSteps.run(steps, run, plan.before(), input, frame);
    Waits.checkInterrupt(run);
    this.chunks =
        StreamCursors.open(plan.stream(), new StreamScope(steps, run, frame, demand), value);
  }

  @Override
  public @Nullable Object next() throws Throwable {
    Object taken = chunks.next();
    if (taken == null) {
      return null;
    }
    Object chunk = Framed.chunk(taken);
    run.events().chunk(chunk);
    return chunk;
  }

  /** What the run carries beside its chunks, for the fold of them. */
  @Override
  public @Nullable Frame frame() {
    return frame;
  }

  @Override
  public void close() {
    chunks.close();
  }
}
