//// demo/S.java
package demo;

import com.google.common.util.concurrent.ListenableFuture;
import io.runnel.annotation.*;
import io.smallrye.mutiny.Uni;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@SuppressWarnings("rawtypes")
public class S {
  @Step
  public Mono a(String in) { // RNL107@15 "Write the type, like Mono<String>"
    return null;
  }

  @Streaming
  public Publisher b(String in) { // RNL107@20 "Write the type, like Publisher<String>"
    return null;
  }

  interface C {
    @Chain("d")
    ListenableFuture run(String in); // RNL107@22 "Write the type, like ListenableFuture<String>"

    @Chain("d")
    Uni again(String in); // RNL107@9 "Write the type, like Uni<String>"

    @Chain("d")
    Flux more(String in); // RNL107@10 "Write the type, like Flux<String>"

    @Step
    default String d(String in) {
      return in;
    }
  }
}
