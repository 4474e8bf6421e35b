package demo;

import com.google.common.util.concurrent.ListenableFuture;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Single;
import io.runnel.annotation.Chain;
import io.runnel.annotation.Uses;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Uses(Libraries.class)
public interface LibraryChains {
  @Chain({"Libraries.mono", "Libraries.uni", "Libraries.single"})
  Mono<String> mono(String in);

  @Chain({"Libraries.maybe", "log", "save", "guava"})
  Uni<String> uni(String in);

  @Chain({"same", "Libraries.single"})
  Single<? extends CharSequence> single(String run);

  @Chain({"mono", "Libraries.maybe"})
  Maybe<String> maybe(String in);

  @Chain("guava")
  Completable dropped(String in);

  @Chain("save")
  Mono<Void> saved(String in);

  @Chain({"same", "guava"})
  ListenableFuture<String> future(String in);

  @Chain("length")
  long length(String in);

  @Chain({"Libraries.mono & guava", "either"})
  String joined(String in);

  @Chain({"Libraries.flux", "Libraries.mono"})
  Flux<String> flux(String in);

  @Chain("Libraries.multi")
  Multi<String> multi(String in);

  @Chain({"Libraries.flowable", "Libraries.uni"})
  Flowable<String> flowable(String in);

  @Chain("Libraries.publisher")
  Publisher<String> publisher(String in);

  @Chain({"emitted", "same"})
  String text(String in);

  @io.runnel.annotation.Step
  default String either(String one, String other) {
    return one + other;
  }
}
