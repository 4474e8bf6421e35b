package io.runnel.support;

import io.runnel.RunConfig;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A runnable that streams and whose calls start from settings of their own. */
final class ConfiguredStream<I extends @Nullable Object, C, O extends @Nullable Object>
    extends AbstractStreamRunnel<I, C, O> {

  private final AbstractStreamRunnel<I, C, O> runnel;

  ConfiguredStream(AbstractStreamRunnel<I, C, O> runnel, RunConfig config) {
    super(runnel.engine(), ApiDoor.configs().merge(runnel.bound(), config));
    this.runnel = runnel;
  }

  @Override
  String name() {
    return runnel.name();
  }

  @Override
  ChunkCursor cursor(Run run, @Nullable Object input, Demand demand) throws Throwable {
    return runnel.cursor(run, input, demand);
  }

  @Override
  ChunkPipe pipe(Run run, @Nullable Object input, ChunkSink sink, @Nullable Demand reader) {
    return runnel.pipe(run, input, sink, reader);
  }

  @Override
  @Nullable Object foldSync(Run run, List<Object> chunks, @Nullable Frame frame) throws Throwable {
    return runnel.foldSync(run, chunks, frame);
  }

  @Override
  void foldAsync(Run run, List<Object> chunks, @Nullable Frame frame, Done done) {
    runnel.foldAsync(run, chunks, frame, done);
  }
}
