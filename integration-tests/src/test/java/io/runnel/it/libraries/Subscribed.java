package io.runnel.it.libraries;

import com.google.common.util.concurrent.FutureCallback;
import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.MoreExecutors;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Single;
import io.smallrye.mutiny.Uni;
import java.util.concurrent.CompletableFuture;
import reactor.core.publisher.Mono;

/**
 * A subscriber to an async value, by the means of its library.
 *
 * @param result what came; null for nothing
 * @param cancel gives up on it
 */
record Subscribed<T>(CompletableFuture<T> result, Runnable cancel) {

  static <T> Subscribed<T> to(Mono<T> mono) {
    CompletableFuture<T> result = new CompletableFuture<>();
    return new Subscribed<>(
        result,
        mono.subscribe(result::complete, result::completeExceptionally, () -> result.complete(null))
            ::dispose);
  }

  static <T> Subscribed<T> to(Uni<T> uni) {
    CompletableFuture<T> result = new CompletableFuture<>();
    return new Subscribed<>(
        result, uni.subscribe().with(result::complete, result::completeExceptionally)::cancel);
  }

  static <T> Subscribed<T> to(Single<T> single) {
    CompletableFuture<T> result = new CompletableFuture<>();
    return new Subscribed<>(
        result, single.subscribe(result::complete, result::completeExceptionally)::dispose);
  }

  static <T> Subscribed<T> to(Maybe<T> maybe) {
    CompletableFuture<T> result = new CompletableFuture<>();
    return new Subscribed<>(
        result,
        maybe.subscribe(
                result::complete, result::completeExceptionally, () -> result.complete(null))
            ::dispose);
  }

  static Subscribed<Void> to(Completable completable) {
    CompletableFuture<Void> result = new CompletableFuture<>();
    return new Subscribed<>(
        result,
        completable.subscribe(() -> result.complete(null), result::completeExceptionally)::dispose);
  }

  static <T> Subscribed<T> to(ListenableFuture<T> future) {
    CompletableFuture<T> result = new CompletableFuture<>();
    Futures.addCallback(
        future,
        new FutureCallback<T>() {
          @Override
          public void onSuccess(T value) {
            result.complete(value);
          }

          @Override
          public void onFailure(Throwable failure) {
            result.completeExceptionally(failure);
          }
        },
        MoreExecutors.directExecutor());
    return new Subscribed<>(result, () -> future.cancel(true));
  }
}
