package io.runnel.it.libraries;

import com.google.common.util.concurrent.ListenableFuture;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Single;
import io.runnel.annotation.Chain;
import io.runnel.annotation.Uses;
import io.smallrye.mutiny.Uni;
import reactor.core.publisher.Mono;

/** A chain over each async value, and declared as it. */
@Uses(Values.class)
public interface ValueChains {

  @Chain({"begin", "mono", "shout"})
  Mono<String> viaMono(String in);

  @Chain({"begin", "uni", "shout"})
  Uni<String> viaUni(String in);

  @Chain({"begin", "single", "shout"})
  Single<String> viaSingle(String in);

  @Chain({"begin", "maybe", "shout"})
  Maybe<String> viaMaybe(String in);

  @Chain({"begin", "guava", "shout"})
  ListenableFuture<String> viaGuava(String in);

  @Chain({"begin", "guava"})
  Completable viaCompletable(String in);

  @Chain({"begin", "uni"})
  Mono<String> asItIs(String in);

  @Chain({"begin", "mono"})
  Maybe<String> perhaps(String in);

  @Chain({"begin", "mono"})
  Single<String> surely(String in);

  @Chain({"begin", "mono"})
  Mono<Void> dropped(String in);

  @Chain({"completable", "shout"})
  String tappedByCompletable(String in);

  @Chain({"monoTap", "shout"})
  String tappedByMono(String in);

  @Chain({"uniTap", "shout"})
  String tappedByUni(String in);

  @Chain({"maybeTap", "shout"})
  String tappedByMaybe(String in);

  @Chain({"guavaTap", "shout"})
  String tappedByGuava(String in);

  @Chain("length")
  long widened(String in);

  @Chain({"viaMono", "viaUni", "viaGuava"})
  String inside(String in);
}
