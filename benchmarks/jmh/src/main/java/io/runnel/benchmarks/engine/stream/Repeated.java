package io.runnel.benchmarks.engine.stream;

import io.runnel.benchmarks.engine.Payload;
import java.util.Iterator;

/** The same object so many times, as a source that is pulled. */
final class Repeated implements Iterator<Payload> {

  private final Payload payload;
  private int left;

  Repeated(Payload payload, int chunks) {
    this.payload = payload;
    this.left = chunks;
  }

  @Override
  public boolean hasNext() {
    return left > 0;
  }

  @Override
  public Payload next() {
    left--;
    return payload;
  }
}
