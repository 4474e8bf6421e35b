package io.runnel.benchmarks.engine.stream;

import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.FlowableSubscriber;
import io.runnel.benchmarks.engine.Payload;
import io.smallrye.mutiny.Multi;
import java.util.concurrent.Flow;
import org.reactivestreams.Publisher;
import reactor.core.CoreSubscriber;
import reactor.core.publisher.Flux;

/** Reactor, Mutiny and RxJava: from an iterator, and behind a publisher. */
final class OtherLibraries {

  private final StreamWork work;
  private final int chunks;

  OtherLibraries(int chunks) {
    this.work = new StreamWork(chunks);
    this.chunks = chunks;
  }

  int reactor(Payload payload) {
    return reactor(Flux.fromIterable(() -> work.pulled(payload)));
  }

  int reactorBehind(Payload payload) {
    Publisher<Payload> upstream = new Published(payload, chunks);
    return reactor(Flux.from(upstream));
  }

  private int reactor(Flux<Payload> source) {
    Counter counter = new Counter();
    CoreSubscriber<Payload> reader = counter;
    source.map(work::one).map(work::two).map(work::three).subscribe(reader);
    return counter.await();
  }

  int mutiny(Payload payload) {
    return mutiny(Multi.createFrom().iterable(() -> work.pulled(payload)));
  }

  int mutinyBehind(Payload payload) {
    Flow.Publisher<Payload> upstream = new Published(payload, chunks);
    return mutiny(Multi.createFrom().publisher(upstream));
  }

  private int mutiny(Multi<Payload> source) {
    Counter counter = new Counter();
    Flow.Subscriber<Payload> reader = counter;
    source.map(work::one).map(work::two).map(work::three).subscribe(reader);
    return counter.await();
  }

  int rxJava(Payload payload) {
    return rxJava(Flowable.fromIterable(() -> work.pulled(payload)));
  }

  int rxJavaBehind(Payload payload) {
    Publisher<Payload> upstream = new Published(payload, chunks);
    return rxJava(Flowable.fromPublisher(upstream));
  }

  private int rxJava(Flowable<Payload> source) {
    Counter counter = new Counter();
    FlowableSubscriber<Payload> reader = counter;
    source.map(work::one).map(work::two).map(work::three).subscribe(reader);
    return counter.await();
  }
}
