package demo;

import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Single;
import io.runnel.Emitter;
import io.runnel.annotation.Step;
import io.runnel.annotation.Streaming;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

public class Libraries {
  @Step
  Mono<String> mono(String in) {
    return Mono.just(in);
  }

  @Step
  Uni<? extends String> uni(String in) {
    return Uni.createFrom().item(in);
  }

  @Step
  Single<String> single(String in) {
    return Single.just(in);
  }

  @Step
  Maybe<String> maybe(String in) {
    return Maybe.just(in);
  }

  @Step
  ListenableFuture<String> guava(String in) {
    return Futures.immediateFuture(in);
  }

  @Step
  Completable log(String in) {
    return Completable.complete();
  }

  @Step
  Mono<Void> save(String in) {
    return Mono.empty();
  }

  @Step
  <T> Mono<T> same(T in) {
    return Mono.just(in);
  }

  @Step
  Mono<Integer> length(String in) {
    return Mono.just(in.length());
  }

  @Streaming
  Flux<String> flux(String in) {
    return Flux.fromArray(in.split(" "));
  }

  @Streaming
  Multi<String> multi(String in) {
    return Multi.createFrom().items(in.split(" "));
  }

  @Streaming
  Flowable<String> flowable(String in) {
    return Flowable.fromArray(in.split(" "));
  }

  @Streaming
  Publisher<String> publisher(String in) {
    return Flux.fromArray(in.split(" "));
  }

  @Streaming
  Mono<Void> emitted(String in, Emitter<String> out) {
    return Mono.fromRunnable(() -> out.emit(in));
  }
}
