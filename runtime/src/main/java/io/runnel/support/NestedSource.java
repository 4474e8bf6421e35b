package io.runnel.support;

/** The stream of a nested chain as the source of another one. */
record NestedSource(Run part, ChunkPipe chunks) implements ChunkSource {

  @Override
  public void request(long n) {
    chunks.request(n);
  }

  @Override
  public void cancel(Throwable reason) {
    part.cancel(reason);
  }
}
