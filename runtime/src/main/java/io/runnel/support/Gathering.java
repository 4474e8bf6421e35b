package io.runnel.support;

import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Makes one value of a stream in the middle of a chain. */
final class Gathering {

  private Gathering() {}

  /** On the calling thread. */
  static @Nullable Object await(
      Gather gather, Steps steps, Run run, @Nullable Object value, @Nullable Frame frame)
      throws Throwable {
    Object gathered;
    if (gather.form() == Gather.Form.LIST) {
      StreamScope scope = new StreamScope(steps, run, frame, Demand.ofAll());
      gathered =
          ChunkCursor.collect(
              new BareCursor(StreamCursors.open(gather.stream(), scope, value)), null);
    } else {
      gathered = new LiveStream(gather, steps, run, value, frame).value();
    }
    gather.keep(frame, gathered);
    return gathered;
  }

  /**
   * Across threads; must not throw, but tell.
   *
   * @param on the executor that the run was moved to and whose thread is calling, or null
   */
  static void start(
      Gather gather,
      Steps steps,
      Run run,
      @Nullable Object value,
      @Nullable Frame frame,
      @Nullable Executor on,
      Done done) {
    if (gather.form() != Gather.Form.LIST) {
      Object live = new LiveStream(gather, steps, run, value, frame).value();
      gather.keep(frame, live);
      done.done(live, null, on);
      return;
    }
    StreamScope scope = new StreamScope(steps, run, frame, Demand.ofAll());
    Collecting.start(
        sink -> StreamFlows.open(gather.stream(), scope, value, new BareSink(sink), on)::request,
        null,
        (chunks, ignored, failure, then) -> {
          Throwable seen = Thrown.byRun(run, failure);
          if (seen == null) {
            gather.keep(frame, chunks);
            done.done(chunks, null, then);
          } else {
            done.done(null, seen, then);
          }
        });
  }
}
