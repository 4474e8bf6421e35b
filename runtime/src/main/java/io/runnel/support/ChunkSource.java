package io.runnel.support;

/**
 * Where the chunks of a stream come from. It gives its sink as many as were requested and no more,
 * and tells it the end; cancelling it stops it.
 */
interface ChunkSource extends Cancellable {

  /** Asks for more chunks; never waits. */
  void request(long n);

  /**
   * What a streaming step returned, as a source for a chain across threads.
   *
   * @param reader what the reader of the stream wants in all, of which the sink asks piece by piece
   */
  static ChunkSource of(Plan plan, Run run, Object opened, Demand reader, ChunkSink sink)
      throws Throwable {
    return switch (plan.step(plan.source()).mode()) {
      case STREAM, ITERATOR, ITERABLE -> new PulledSource(run, Pulled.of(plan, run, opened), sink);
      default -> pushed(plan, run, opened, reader, sink);
    };
  }

  /** What a streaming step returned that brings its chunks by itself. */
  static ChunkSource pushed(Plan plan, Run run, Object opened, Demand reader, ChunkSink sink)
      throws Throwable {
    return switch (plan.step(plan.source()).mode()) {
      case PUBLISHER -> PublisherSource.subscribe(plan, run, opened, sink);
      case GENERATOR -> GeneratorSource.start(plan, run, opened, sink);
      case ASYNC_GENERATOR -> AsyncGeneratorSource.start(plan, run, opened, reader, sink);
      default -> throw new IllegalArgumentException(plan + " does not push");
    };
  }
}
