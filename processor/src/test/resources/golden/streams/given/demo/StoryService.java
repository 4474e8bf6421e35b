package demo;

import io.runnel.Emitter;
import io.runnel.annotation.Step;
import io.runnel.annotation.Streaming;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.stream.Stream;

public class StoryService {

  @Streaming
  public Flow.Publisher<? extends String> narrate(String topic) {
    return subscriber -> {};
  }

  @Streaming
  public Stream<String> lines(String text) {
    return text.lines();
  }

  @Streaming
  public Iterator<Integer> codes(String text) {
    return text.chars().boxed().iterator();
  }

  @Streaming
  public List<String> parts(String text) {
    return List.of(text.split(","));
  }

  @Streaming
  public void words(String text, Emitter<String> out) {
    for (String word : text.split(" ")) {
      out.emit(word);
    }
  }

  @Streaming
  public CompletionStage<Void> tokens(String prompt, Emitter<? super String> out) {
    out.emit(prompt);
    return CompletableFuture.completedFuture(null);
  }

  @Step(async = true)
  public String upper(String word) {
    return word.toUpperCase(java.util.Locale.ROOT);
  }

  @Step
  public int length(String word) {
    return word.length();
  }

  @Step
  public void log(String word) {}

  @Step
  public Integer total(List<Integer> lengths) {
    return lengths.size();
  }

  @Step
  public String assemble(List<? extends CharSequence> words) {
    return String.join(" ", words);
  }
}
