//// demo/C.java
package demo;

import com.google.common.util.concurrent.SettableFuture;
import io.reactivex.rxjava3.core.Single;
import io.runnel.annotation.*;
import reactor.core.publisher.ConnectableFlux;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

interface C {
  @Step
  default String a(String in) {
    return in;
  }

  @Chain("a")
  SettableFuture<String> set(String in); // RNL124@26 "Declare it as ListenableFuture<String>"

  @Chain("a")
  ConnectableFlux<String> connectable(String in); // RNL124@27 "Declare it as Flux<String>"

  @Chain("a")
  Single<Void> nothing(String in); // RNL124@16 "Declare it as Completable"

  @Chain("a")
  Mono<Integer> other(String in); // RNL205 "Declare it as Mono<String>"

  @Chain("a")
  Flux<String> one(String in); // RNL206
}
