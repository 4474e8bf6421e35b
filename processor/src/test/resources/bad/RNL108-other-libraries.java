//// reactor/core/publisher/Mono.java
package reactor.core.publisher;

public class Mono<T> {}
//// demo/S.java
package demo;

import io.runnel.annotation.*;
import reactor.core.publisher.Mono;

public class S {
  @Step
  public Mono<String> a(String in) { // RNL108@23 "Write CompletionStage instead"
    return null;
  }

  interface C {
    @Chain("b")
    Mono<String> run(String in); // RNL108@18

    @Step
    default String b(String in) {
      return in;
    }
  }
}
