package io.runnel.it.libraries;

import io.reactivex.rxjava3.core.Flowable;
import io.runnel.annotation.Chain;
import io.runnel.annotation.Uses;
import io.smallrye.mutiny.Multi;
import java.util.concurrent.Flow;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;

/** A chain over each stream, and declared as it. */
@Uses(Chunks.class)
public interface ChunkChains {

  @Chain({"flux", "twice", "text"})
  Flux<String> viaFlux(int count);

  @Chain({"multi", "twice", "text"})
  Multi<String> viaMulti(int count);

  @Chain({"flowable", "twice", "text"})
  Flowable<String> viaFlowable(int count);

  @Chain({"publisher", "twice", "text"})
  Publisher<String> viaPublisher(int count);

  @Chain("rails")
  Flow.Publisher<Integer> viaRails(int count);

  @Chain("untilMono")
  Flux<Integer> untilMono(int count);

  @Chain("untilCompletable")
  Flow.Publisher<Integer> untilCompletable(int count);

  @Chain("viaFlux")
  Multi<String> nested(int count);
}
