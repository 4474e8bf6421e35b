package calls;

import io.runnel.annotation.Step;
import java.time.Duration;
import java.util.function.Function;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;

class Reactor {
  Mono<String> mono;
  Flux<String> flux;
  Sinks.One<String> sink;

  @Step(async = true)
  void calls(Object in) {
    mono.block(); // blocks
    mono.block(Duration.ofSeconds(1)); // blocks
    mono.blockOptional(); // blocks
    mono.blockOptional(Duration.ofSeconds(1)); // blocks
    mono.map(String::strip).filter(String::isEmpty).block(); // blocks
    flux.blockFirst(); // blocks
    flux.blockFirst(Duration.ofSeconds(1)); // blocks
    flux.blockLast(); // blocks
    flux.blockLast(Duration.ofSeconds(1)); // blocks
    flux.toIterable(); // blocks
    flux.toIterable(8); // blocks
    flux.toStream().count(); // blocks
    flux.collectList().block(); // blocks

    mono.map(String::strip);
    mono.toFuture();
    mono.subscribe(System.identityHashCode(in) == 0 ? null : value -> {});
    mono.delayElement(Duration.ofSeconds(1));
    mono.timeout(Duration.ofSeconds(1));
    Mono.fromCallable(() -> flux.blockLast()).subscribeOn(Schedulers.boundedElastic());
    mono.flatMap(value -> Mono.fromCallable(() -> mono.block()));
    flux.flatMap(Mono::just);
    flux.next().toFuture();
    flux.collectList().toFuture();
    flux.publishOn(Schedulers.parallel()).doOnNext(value -> mono.block());
    flux.buffer(2).subscribe();
    sink.tryEmitValue("");
    Function<Mono<String>, String> later = Mono::block;
  }
}
