package io.runnel.it.libraries;

import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.MoreExecutors;
import com.google.common.util.concurrent.SettableFuture;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Single;
import io.runnel.annotation.Step;
import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import reactor.core.publisher.Mono;

/**
 * Steps that return the async values of libraries. What they are asked for is what they do: {@code
 * fail}, be {@code empty}, {@code wait} for ever, come {@code later}, return {@code null}, or else
 * give it back.
 */
public class Values {

  /** Completes what comes later. */
  final CompletableFuture<String> later = new CompletableFuture<>();

  /** Open once a source that waits for ever was cancelled. */
  final CountDownLatch cancelled = new CountDownLatch(1);

  /** How many runs have begun. */
  final AtomicInteger runs = new AtomicInteger();

  @Step(async = true)
  String begin(String in) {
    runs.incrementAndGet();
    return in;
  }

  @Step
  Mono<String> mono(String in) {
    return switch (in) {
      case "null" -> null;
      case "fail" -> Mono.error(new IOException("no"));
      case "empty" -> Mono.empty();
      case "wait" -> Mono.<String>never().doOnCancel(cancelled::countDown);
      case "later" -> Mono.fromFuture(() -> later.copy());
      default -> Mono.just(in);
    };
  }

  @Step
  Uni<String> uni(String in) {
    return switch (in) {
      case "null" -> null;
      case "fail" -> Uni.createFrom().failure(new IOException("no"));
      case "empty" -> Uni.createFrom().nullItem();
      case "wait" ->
          Uni.createFrom().<String>nothing().onCancellation().invoke(cancelled::countDown);
      case "later" -> Uni.createFrom().completionStage(() -> later.copy());
      default -> Uni.createFrom().item(in);
    };
  }

  @Step
  Single<String> single(String in) {
    return switch (in) {
      case "null" -> null;
      case "fail" -> Single.error(new IOException("no"));
      case "wait" -> Single.<String>never().doOnDispose(cancelled::countDown);
      case "later" -> Single.fromCompletionStage(later);
      default -> Single.just(in);
    };
  }

  @Step
  Maybe<String> maybe(String in) {
    return switch (in) {
      case "null" -> null;
      case "fail" -> Maybe.error(new IOException("no"));
      case "empty" -> Maybe.empty();
      case "wait" -> Maybe.<String>never().doOnDispose(cancelled::countDown);
      case "later" -> Maybe.fromCompletionStage(later);
      default -> Maybe.just(in);
    };
  }

  @Step
  ListenableFuture<String> guava(String in) {
    return switch (in) {
      case "null" -> null;
      case "fail" -> Futures.immediateFailedFuture(new IOException("no"));
      case "empty" -> Futures.immediateFuture(null);
      case "wait" -> waiting();
      case "later" -> settled();
      default -> Futures.immediateFuture(in);
    };
  }

  private ListenableFuture<String> waiting() {
    SettableFuture<String> future = SettableFuture.create();
    future.addListener(cancelled::countDown, MoreExecutors.directExecutor());
    return future;
  }

  private ListenableFuture<String> settled() {
    SettableFuture<String> future = SettableFuture.create();
    later.whenComplete((value, failure) -> future.set(value));
    return future;
  }

  // taps

  @Step
  Completable completable(String in) {
    return switch (in) {
      case "null" -> null;
      case "fail" -> Completable.error(new IOException("no"));
      case "wait" -> Completable.never().doOnDispose(cancelled::countDown);
      default -> Completable.complete();
    };
  }

  @Step
  Mono<Void> monoTap(String in) {
    return mono(in).then();
  }

  @Step
  Uni<Void> uniTap(String in) {
    return uni(in).replaceWithVoid();
  }

  @Step
  Maybe<Void> maybeTap(String in) {
    return maybe(in).ignoreElement().toMaybe();
  }

  @Step
  ListenableFuture<Void> guavaTap(String in) {
    return in.equals("wait")
        ? Futures.transform(waiting(), ignored -> null, MoreExecutors.directExecutor())
        : Futures.transform(guava(in), ignored -> null, MoreExecutors.directExecutor());
  }

  @Step(async = true)
  String shout(String in) {
    return in == null ? "nothing" : in.toUpperCase(java.util.Locale.ROOT);
  }

  @Step
  Mono<Integer> length(String in) {
    return mono(in).map(String::length);
  }
}
