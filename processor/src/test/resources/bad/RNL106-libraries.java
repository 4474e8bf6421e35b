//// demo/S.java
package demo;

import io.reactivex.rxjava3.core.Flowable;
import io.runnel.annotation.*;
import io.smallrye.mutiny.Multi;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

public class S {
  @Step
  public Flux<String> a(String in) { // RNL106 "Flux<String>"
    return null;
  }

  @Step
  public Multi<String> b(String in) { // RNL106 "Multi<String>"
    return null;
  }

  @Step
  public Flowable<String> c(String in) { // RNL106 "Flowable<String>"
    return null;
  }

  @Step
  public Publisher<String> d(String in) { // RNL106 "Publisher<String>"
    return null;
  }

  @Streaming
  public Mono<String> e(String in) { // RNL109 "For a single value write @Step"
    return null;
  }

  @Step(cpu = true) // RNL114 "returns Mono<String>"
  public Mono<String> f(String in) {
    return null;
  }
}
