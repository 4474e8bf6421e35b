package io.runnel.benchmarks.engine.stream;

import io.runnel.Emitter;
import io.runnel.annotation.Step;
import io.runnel.annotation.Streaming;
import io.runnel.benchmarks.engine.Payload;
import java.util.Iterator;
import java.util.concurrent.Flow;

/** Sources of every kind, and three steps for each chunk. */
public final class StreamWork {

  private final int chunks;

  public StreamWork(int chunks) {
    this.chunks = chunks;
  }

  @Streaming
  public Iterator<Payload> pulled(Payload payload) {
    return new Repeated(payload, chunks);
  }

  @Streaming
  public Flow.Publisher<Payload> published(Payload payload) {
    return new Published(payload, chunks);
  }

  @Streaming
  public void emitted(Payload payload, Emitter<Payload> out) {
    for (int i = 0; i < chunks; i++) {
      out.emit(payload);
    }
  }

  @Step
  public Payload one(Payload payload) {
    return payload.visit(1);
  }

  @Step
  public Payload two(Payload payload) {
    return payload.visit(2);
  }

  @Step
  public Payload three(Payload payload) {
    return payload.visit(3);
  }

  @Step(async = true)
  public Payload oneInPlace(Payload payload) {
    return payload.visit(1);
  }

  @Step(async = true)
  public Payload twoInPlace(Payload payload) {
    return payload.visit(2);
  }

  @Step(async = true)
  public Payload threeInPlace(Payload payload) {
    return payload.visit(3);
  }
}
