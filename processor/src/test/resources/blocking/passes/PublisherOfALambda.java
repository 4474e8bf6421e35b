package demo;

import io.runnel.annotation.Streaming;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

// A publisher is asked later, by whoever subscribes.
class PublisherOfALambda {
  @Streaming
  Flow.Publisher<String> words(CompletableFuture<String> text) {
    return subscriber -> subscriber.onNext(text.join());
  }
}
