package demo;

import io.runnel.Promise;
import io.runnel.RunContext;
import io.runnel.annotation.Step;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

public abstract class Kinds {

  @Step(cpu = true)
  public long square(long number) {
    return number * number;
  }

  @Step
  public static Integer parse(String text) throws IOException {
    return Integer.valueOf(text);
  }

  @Step
  public CompletableFuture<Void> save(Object anything) {
    return new CompletableFuture<>();
  }

  @Step
  protected abstract Promise<? extends Number> wrap(Number number);

  @Step
  public CompletionStage<?> anything(Object value) {
    return CompletableFuture.completedFuture(value);
  }

  @Step(name = "class_")
  public Map<String, List<String>> group(RunContext run, String text) {
    return Map.of();
  }

  @Step
  public String describe(Object value) {
    return String.valueOf(value);
  }

  public String describe(Number value) {
    return "a number";
  }

  @Step
  public List<String> keys(Map<String, ? extends List<String>> groups) {
    return List.copyOf(groups.keySet());
  }

  @Step
  @Deprecated
  public String old(String text) {
    return text;
  }

  @Step
  public String join(Object... parts) {
    return List.of(parts).toString();
  }

  @Step
  public String[] split(String text) {
    return text.split(",");
  }

  @Step
  @SuppressWarnings("rawtypes")
  public List raw(String text) {
    return List.of(text);
  }

  @Step
  public static String toString(List<?> list) {
    return list.toString();
  }

  @Step
  public int input(String value) {
    return value.length();
  }
}
