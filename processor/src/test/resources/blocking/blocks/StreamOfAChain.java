package demo;

import io.runnel.annotation.Chain;
import io.runnel.annotation.Step;
import io.runnel.annotation.Streaming;
import java.util.stream.Stream;

class StreamOfAChain {
  @Streaming
  Stream<String> words(String text) {
    return Stream.of(text.split(" "));
  }

  interface Chains {
    @Chain("words")
    Stream<String> spoken(String text);
  }

  @Step(async = true)
  Long count(Chains chains) {
    Stream<String> spoken = chains.spoken("to be or not to be").map(String::strip);
    return spoken.count(); // blocks: Stream.count(); waits for a chain; Async
  }
}
