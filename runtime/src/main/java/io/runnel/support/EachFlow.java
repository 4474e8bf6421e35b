package io.runnel.support;

import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Elements that run once a chunk, across threads. */
final class EachFlow extends SerialFlow {

  private final Steps steps;
  private final Run part;
  private final Element[] elements;
  private final Element last;

  EachFlow(StreamScope scope, Stage.Each each, ChunkSink out) {
    super(scope.run(), out);
    this.steps = scope.steps();
    this.part = part(scope.run());
    this.elements = each.run();
    this.last = each.last();
  }

  /** With a place in the budget of its own: other stages may work at the same time. */
  private static Run part(Run run) {
    Permit permit = run.permit();
    return permit == null ? run : new PartRun(run, permit.another());
  }

  @Override
  void ask() {
    ask(1);
  }

  @Override
  void carry(Object taken, @Nullable Executor on) {
    Frame frame = Framed.frame(taken);
    AsyncSteps.run(
        steps,
        part,
        elements,
        Framed.chunk(taken),
        frame,
        on,
        (value, error, then) -> deliver(frame, value, error, then));
  }

  private void deliver(
      @Nullable Frame frame,
      @Nullable Object value,
      @Nullable Throwable error,
      @Nullable Executor on) {
    Throwable seen = Thrown.byRun(run, error);
    if (seen == null) {
      try {
        handOn(Framed.of(Chunks.nonNull(value, last), frame), on);
      } catch (Throwable t) { // the step produced null
        fail(t);
      }
    } else {
      fail(seen);
    }
    carried();
  }
}
