package demo;

import io.runnel.Outcome;
import io.runnel.RunContext;
import io.runnel.annotation.From;
import io.runnel.annotation.Step;
import io.runnel.annotation.Streaming;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletionStage;

public class Desk {
  public sealed interface Request<T> {}

  public record Refund<T>(T id, int cents) implements Request<T> {}

  public record Invoice<T>(T id) implements Request<T> {}

  public record Chat<T>(String text) implements Request<T> {}

  @Step
  public Request<String> classify(String text) {
    return new Chat<>(text);
  }

  @Step
  public CompletionStage<Integer> refund(Refund<String> refund) {
    return null;
  }

  @Step
  public int bill(Invoice<String> invoice, @From String text, RunContext run) {
    return 1;
  }

  @Step
  public long rate(Number amount) {
    return amount.longValue();
  }

  @Step
  public List<String> retrieve(String question) {
    return List.of();
  }

  @Step
  public void log(Object anything) {}

  @Step
  public String prompt(List<String> docs, String question, @From("retrieve") List<String> again) {
    return question;
  }

  @Step
  public CompletionStage<String> ask(String prompt) {
    return null;
  }

  @Step
  public String use(Outcome.Success<String, String> asked) {
    return asked.output();
  }

  @Step
  public String apologise(Outcome.Failure<String, String> asked) {
    return "";
  }

  @Step
  public static <T> List<T> dedupe(List<T> all) {
    return all;
  }

  @Step
  public <T extends Comparable<? super T>> T max(Collection<? extends T> all) {
    return Collections.max(all);
  }

  @Streaming
  public Iterable<String> words(String text) {
    return List.of(text.split(" "));
  }

  @Step
  public int length(String word) {
    return word.length();
  }

  @Step
  public String both(String word, int length) {
    return word + length;
  }
}
