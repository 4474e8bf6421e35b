//// demo/S.java
package demo;

import io.reactivex.rxjava3.core.Observable;
import io.reactivex.rxjava3.subjects.PublishSubject;
import io.runnel.annotation.*;

public class S {
  @Streaming
  public Observable<String> a(String in) { // RNL108@29 "Write Flowable instead"
    return null;
  }

  @Step
  public PublishSubject<String> b(String in) { // RNL108@33 "Write CompletionStage or Flow.Publisher"
    return null;
  }

  @Step
  public io.vertx.core.Future<String> c(String in) { // RNL108@39 "Write CompletionStage instead"
    return null;
  }

  interface C {
    @Chain("d")
    Observable<String> run(String in); // RNL108@24 "Write Flowable instead"

    @Step
    default String d(String in) {
      return in;
    }
  }
}
//// io/vertx/core/Future.java
package io.vertx.core;

public interface Future<T> {}
