package demo;

import io.runnel.Emitter;
import io.runnel.annotation.From;
import io.runnel.annotation.Step;
import io.runnel.annotation.Streaming;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.stream.Stream;

public class Site {

  public sealed interface Link permits Page, Folder {}

  public record Page(String path) implements Link {}

  public record Folder(String path) implements Link {}

  public record Row(String text, int size) {}

  @Streaming
  public Stream<String> pages(String site) {
    return site.lines();
  }

  @Step(ahead = 200)
  public CompletionStage<String> fetch(String page) {
    return CompletableFuture.completedFuture(page);
  }

  @Step(cpu = true)
  public Row parse(String text) {
    return new Row(text, text.length());
  }

  @Step(window = 500)
  public int write(List<Row> rows) {
    return rows.size();
  }

  @Step(ahead = 8, ordered = false)
  public Row slow(String text) {
    return new Row(text, 0);
  }

  @Step(window = 10, ahead = 3)
  public CompletionStage<Void> log(Collection<? extends Row> rows) {
    return CompletableFuture.completedFuture(null);
  }

  @Streaming
  public Stream<Row> distinct(Stream<Row> rows) {
    return rows.distinct();
  }

  @Streaming
  public <T> Flow.Publisher<T> throttle(Flow.Publisher<T> chunks) {
    return chunks;
  }

  @Step
  public long count(Stream<?> rows) {
    return rows.count();
  }

  @Step
  public CompletionStage<String> last(Flow.Publisher<Row> rows) {
    return CompletableFuture.completedFuture("");
  }

  @Step
  public void drain(Stream<Row> rows) {}

  @Streaming
  public void words(String text, Emitter<String> out) {
    for (String word : text.split(" ")) {
      out.emit(word);
    }
  }

  @Streaming
  public List<Character> letters(String word) {
    return List.of(word.charAt(0));
  }

  @Streaming
  public Iterable<String> sorted(List<String> all) {
    return all;
  }

  @Step
  public String title(String text) {
    return text;
  }

  @Step
  public String pair(List<String> words, String title) {
    return title + words;
  }

  @Step
  public String pairLive(Stream<String> words, String title, Flow.Publisher<Character> letters) {
    return title;
  }

  @Step
  public String with(String text, @From("words") List<String> words) {
    return text + words;
  }

  @Step
  public Link link(String path) {
    return new Page(path);
  }

  @Step
  public String page(Page page) {
    return page.path();
  }

  @Streaming
  public Stream<String> folder(Folder folder) {
    return Stream.of(folder.path());
  }

  @Step
  public String assemble(List<String> all) {
    return String.join(" ", all);
  }
}
