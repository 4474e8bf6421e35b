package io.runnel.support;

import io.runnel.RunConfig;
import org.jspecify.annotations.Nullable;

/** A call of a runnable that streams. */
record RunReading(AbstractStreamRunnel<?, ?, ?> runnel, @Nullable Object input, RunConfig config)
    implements Reading {

  @Override
  public String name() {
    return runnel.name();
  }

  @Override
  public Run open() {
    return runnel.open(config);
  }

  @Override
  public void started(Run run) {
    run.events().runStarted(input);
  }

  @Override
  public void finished(Run run) {
    run.events().runFinished(null);
  }

  @Override
  public void failed(Run run, Throwable failure) {
    run.events().runFailed(failure);
  }

  @Override
  public ChunkCursor cursor(Run run) throws Throwable {
    return runnel.cursor(run, input, new Demand());
  }

  @Override
  public ChunkPipe pipe(Run run, ChunkSink sink) {
    return runnel.pipe(run, input, sink, null);
  }
}
