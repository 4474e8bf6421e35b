package io.runnel.support;

import io.runnel.RunConfig;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A runnable that streams behind another one, each with a run of its own inside that of both. The
 * fold of the second is the end of both.
 */
final class ThenStream<I extends @Nullable Object, C, R extends @Nullable Object>
    extends AbstractStreamRunnel<I, C, R> {

  private final AbstractRunnel<?, ?> first;
  private final AbstractStreamRunnel<?, ?, ?> next;

  ThenStream(AbstractRunnel<?, ?> first, AbstractStreamRunnel<?, ?, ?> next) {
    super(Engine.ofBoth(first.engine(), next.engine()), RunConfig.defaults());
    this.first = first;
    this.next = next;
  }

  @Override
  String name() {
    return first.name() + " then " + next.name();
  }

  @Override
  ChunkCursor cursor(Run run, @Nullable Object input, Demand demand) throws Throwable {
    Object between = SyncRun.nested(first.nested(run), input, first);
    return NestedCursor.open(next, run, between, demand, true);
  }

  @Override
  ChunkPipe pipe(Run run, @Nullable Object input, ChunkSink sink, @Nullable Demand reader) {
    LatePipe pipe = new LatePipe();
    AsyncRun.start(
        first.nested(run),
        input,
        first,
        (between, failure, on) -> {
          if (failure != null) {
            sink.end(failure, on);
          } else {
            pipe.open(NestedSink.open(next, run, between, sink, reader, true));
          }
        });
    return pipe;
  }

  @Override
  @Nullable Object foldSync(Run run, List<Object> chunks, @Nullable Frame frame) throws Throwable {
    return next.foldSync(run, chunks, frame);
  }

  @Override
  void foldAsync(Run run, List<Object> chunks, @Nullable Frame frame, Done done) {
    next.foldAsync(run, chunks, frame, done);
  }
}
