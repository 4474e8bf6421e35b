package calls;

import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.Observable;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.schedulers.Schedulers;
import io.runnel.annotation.Step;
import java.util.concurrent.TimeUnit;

class Rxjava {
  Completable completable;
  Flowable<String> flowable;
  Maybe<String> maybe;
  Observable<String> observable;
  Single<String> single;
  io.reactivex.Single<String> single2;
  io.reactivex.Observable<String> observable2;
  io.reactivex.Completable completable2;

  @Step(async = true)
  void calls(Object in) throws Exception {
    completable.blockingAwait(); // blocks
    completable.blockingAwait(1, TimeUnit.SECONDS); // blocks
    flowable.blockingFirst(); // blocks
    flowable.blockingIterable(); // blocks
    flowable.blockingForEach(value -> {}); // blocks
    maybe.blockingGet(); // blocks
    maybe.blockingGet(""); // blocks
    observable.blockingLast(); // blocks
    observable.blockingSubscribe(); // blocks
    observable.blockingStream(); // blocks
    single.blockingGet(); // blocks
    single.map(String::strip).blockingGet(); // blocks
    observable.test().await(); // blocks
    single2.blockingGet(); // blocks
    observable2.blockingSingle(); // blocks
    completable2.blockingGet(); // blocks

    completable.andThen(single);
    completable.toCompletionStage(null);
    flowable.firstStage("");
    flowable.delay(1, TimeUnit.SECONDS);
    maybe.toSingle();
    maybe.subscribe();
    observable.subscribe(value -> single.blockingGet());
    observable.observeOn(Schedulers.io()).map(value -> single.blockingGet());
    observable.toList();
    single.toCompletionStage();
    single.toFuture();
    single.subscribeOn(Schedulers.io());
    single2.map(String::strip);
    observable2.first("").toFuture();
  }
}
