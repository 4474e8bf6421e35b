package io.runnel.it.tck;

import io.runnel.Emitter;
import io.runnel.annotation.Step;
import io.runnel.annotation.Streaming;
import java.io.IOException;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.reactivestreams.FlowAdapters;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/** The numbers from 0 on from a source of every kind, and a step of every kind for each. */
public class Numbers {

  /** How many chunks the callbacks bring at most: what is not wanted yet is kept, up to 1024. */
  static final int FEW = 1000;

  // sources

  @Streaming
  Flow.Publisher<Long> published(long count) {
    return FlowAdapters.toFlowPublisher(flux(count));
  }

  /** By threads of its own. */
  @Streaming
  Flow.Publisher<Long> publishedElsewhere(long count) {
    return FlowAdapters.toFlowPublisher(flux(count).publishOn(Schedulers.parallel()));
  }

  @Streaming
  Flux<Long> flux(long count) {
    return Flux.generate(
        () -> 0L,
        (next, sink) -> {
          if (next < count) {
            sink.next(next);
          } else {
            sink.complete();
          }
          return next + 1;
        });
  }

  @Streaming
  Stream<Long> streamed(long count) {
    return LongStream.range(0, count).boxed();
  }

  @Streaming
  Iterator<Long> iterated(long count) {
    return LongStream.range(0, count).iterator();
  }

  @Streaming
  Iterable<Long> listed(long count) {
    return () -> iterated(count);
  }

  @Streaming
  void emitted(long count, Emitter<Long> out) {
    for (long i = 0; i < count; i++) {
      out.emit(i);
    }
  }

  /** By a thread that no demand holds up; so {@link #FEW} have to be enough. */
  @Streaming
  CompletionStage<Void> calledBack(long count, Emitter<Long> out) {
    return CompletableFuture.runAsync(() -> emitted(count, out));
  }

  /** What a publisher brings that is the input. */
  @Streaming
  Flow.Publisher<Long> given(Flow.Publisher<Long> input) {
    return input;
  }

  // steps

  @Step
  long sync(long chunk) {
    return chunk + 1;
  }

  @Step
  CompletionStage<Long> later(long chunk) {
    return CompletableFuture.supplyAsync(() -> chunk + 1);
  }

  /** What is there already. */
  @Step
  CompletionStage<Long> now(long chunk) {
    return CompletableFuture.completedStage(chunk + 1);
  }

  @Step(async = true)
  long inPlace(long chunk) {
    return chunk + 1;
  }

  @Step(cpu = true)
  long compute(long chunk) {
    return chunk + 1;
  }

  @Step(async = true)
  static long sum(long one, long other) {
    return one + other;
  }

  /** Fails before there is a stream. */
  @Step
  static long refuse(long count) throws IOException {
    throw new IOException("no");
  }
}
