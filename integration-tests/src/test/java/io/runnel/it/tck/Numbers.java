package io.runnel.it.tck;

import io.runnel.Emitter;
import io.runnel.annotation.Step;
import io.runnel.annotation.Streaming;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
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

  // streams put together

  @Step(ahead = 8)
  CompletionStage<Long> laterAhead(long chunk) {
    return later(chunk);
  }

  @Step(ahead = 2)
  long syncAhead(long chunk) {
    return chunk + 1;
  }

  /** The same for all, so that it cannot be seen which came first. */
  @Step(ahead = 8, ordered = false)
  CompletionStage<Long> unordered(long chunk) {
    return CompletableFuture.supplyAsync(() -> 1L);
  }

  /** One for each three. */
  @Step(window = 3)
  long window(List<Long> chunks) {
    return chunks.get(0);
  }

  @Step(window = 3, ahead = 2)
  CompletionStage<Long> windowAhead(List<Long> chunks) {
    return later(chunks.get(0));
  }

  /** One for each two. */
  @Streaming
  Stream<Long> even(long chunk) {
    return chunk % 2 == 0 ? Stream.of(chunk) : Stream.empty();
  }

  /** One for each two. */
  @Streaming
  void evenEmitted(long chunk, Emitter<Long> out) {
    if (chunk % 2 == 0) {
      out.emit(chunk);
    }
  }

  /** One for each two. */
  @Streaming
  Flow.Publisher<Long> evenPublished(long chunk) {
    return published(chunk % 2);
  }

  @Streaming
  Stream<Long> transformed(Stream<Long> chunks) {
    return chunks.map(chunk -> chunk + 1);
  }

  @Streaming
  Flow.Publisher<Long> transformedPublisher(Flow.Publisher<Long> chunks) {
    return chunks;
  }

  @Streaming
  void transformedEmitter(Stream<Long> chunks, Emitter<Long> out) {
    chunks.forEach(out::emit);
  }

  // others

  /** Fails before there is a stream. */
  @Step
  static long refuse(long count) throws IOException {
    throw new IOException("no");
  }
}
