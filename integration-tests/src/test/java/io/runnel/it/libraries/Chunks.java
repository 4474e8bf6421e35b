package io.runnel.it.libraries;

import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Flowable;
import io.runnel.Emitter;
import io.runnel.annotation.Step;
import io.runnel.annotation.Streaming;
import io.smallrye.mutiny.Multi;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Steps that return the streams of libraries: the numbers from 1 on, as many as they are asked for.
 * Asked for a negative number, they fail behind that many.
 */
public class Chunks {

  /** As good as endless. */
  static final int ENDLESS = Integer.MAX_VALUE;

  /** How many chunks were requested from a source. */
  final AtomicLong requested = new AtomicLong();

  /** How many sources were opened. */
  final AtomicInteger opened = new AtomicInteger();

  /** Open once a source was cancelled. */
  final CountDownLatch cancelled = new CountDownLatch(1);

  @Streaming
  Flux<Integer> flux(int count) {
    opened.incrementAndGet();
    Flux<Integer> numbers =
        count < 0
            ? Flux.range(1, -count).concatWith(Flux.error(new IOException("no")))
            : Flux.range(1, count);
    return count == 0
        ? null
        : numbers.doOnRequest(requested::addAndGet).doOnCancel(cancelled::countDown);
  }

  @Streaming
  Multi<Integer> multi(int count) {
    opened.incrementAndGet();
    Multi<Integer> numbers =
        count < 0
            ? Multi.createBy()
                .concatenating()
                .streams(
                    Multi.createFrom().range(1, -count + 1),
                    Multi.createFrom().failure(new IOException("no")))
            : Multi.createFrom().range(1, count == ENDLESS ? ENDLESS : count + 1);
    return count == 0
        ? null
        : numbers
            .onRequest()
            .invoke(n -> requested.addAndGet(n))
            .onCancellation()
            .invoke(cancelled::countDown);
  }

  @Streaming
  Flowable<Integer> flowable(int count) {
    opened.incrementAndGet();
    Flowable<Integer> numbers =
        count < 0
            ? Flowable.range(1, -count).concatWith(Flowable.error(new IOException("no")))
            : Flowable.range(1, count);
    return count == 0
        ? null
        : numbers.doOnRequest(requested::addAndGet).doOnCancel(cancelled::countDown);
  }

  @Streaming
  Publisher<Integer> publisher(int count) {
    return flux(count);
  }

  /** Reactor's, of a type that only extends what is known. */
  @Streaming
  reactor.core.publisher.ParallelFlux<Integer> rails(int count) {
    return flux(count).parallel(2);
  }

  // until an async value of a library says that this was all

  @Streaming
  Mono<Void> untilMono(int count, Emitter<Integer> out) {
    return Mono.fromRunnable(() -> emit(count, out));
  }

  @Streaming
  Completable untilCompletable(int count, Emitter<Integer> out) {
    return Completable.fromRunnable(() -> emit(count, out));
  }

  private static void emit(int count, Emitter<Integer> out) {
    for (int i = 1; i <= count; i++) {
      out.emit(i);
    }
  }

  // per chunk

  @Step(async = true)
  int twice(int chunk) {
    return chunk * 2;
  }

  @Step
  Mono<String> text(int chunk) {
    return Mono.just(chunk + ";");
  }
}
