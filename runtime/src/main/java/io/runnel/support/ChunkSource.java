package io.runnel.support;

import org.jspecify.annotations.Nullable;

/**
 * Where the chunks of a stream come from. It gives its sink as many as were requested and no more,
 * and tells it the end; cancelling it stops it.
 */
interface ChunkSource extends Cancellable {

  /** Asks for more chunks; never waits. */
  void request(long n);

  /**
   * Calls a streaming step, for a source across threads.
   *
   * @param input what the step takes
   * @param reader what the reader of the stream wants in all, of which the sink asks piece by piece
   */
  static ChunkSource open(
      Steps steps, Run run, StepPlan step, @Nullable Object input, Demand reader, ChunkSink sink)
      throws Throwable {
    if (step.mode() == Mode.STREAM_CHAIN) {
      AbstractStreamRunnel<?, ?, ?> chain = UserCode.streamChain(steps, run, step, input);
      return NestedSink.source(chain, run, input, sink, reader);
    }
    Object opened = UserCode.stream(steps, run, step, input);
    return step.mode().blocks()
        ? new PulledSource(run, Pulled.of(step, run, opened), sink)
        : pushed(step, run, opened, reader, sink);
  }

  /** What a streaming step returned that brings its chunks by itself. */
  static ChunkSource pushed(StepPlan step, Run run, Object opened, Demand reader, ChunkSink sink)
      throws Throwable {
    return switch (step.mode()) {
      case PUBLISHER -> PublisherSource.subscribe(step, run, opened, sink);
      case GENERATOR -> GeneratorSource.start(step, run, opened, sink);
      case ASYNC_GENERATOR -> AsyncGeneratorSource.start(step, run, opened, reader, sink);
      default -> throw new IllegalArgumentException(step + " does not push");
    };
  }
}
