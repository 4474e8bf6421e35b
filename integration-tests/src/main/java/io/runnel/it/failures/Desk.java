package io.runnel.it.failures;

import io.runnel.RunConfig;
import io.runnel.StepException;
import io.runnel.annotation.Chain;
import io.runnel.annotation.Step;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Steps that fail in every way. */
public class Desk {

  public interface Chains {

    @Chain({"pass", "open", "pass"})
    String opened(String name) throws IOException;

    @Chain({"pass", "ask", "pass"})
    String asked(String name);

    @Chain({"nothing", "square"})
    int squared(String name);

    @Chain("stuck")
    String stuck(String name);

    @Chain("stuck")
    String stuckFor(String name, RunConfig config) throws Exception;

    @Chain("refuse")
    String refused(String name) throws IOException;
  }

  @Step(async = true)
  public String pass(String name) {
    return name;
  }

  @Step
  public String open(String name) throws IOException {
    throw new FileNotFoundException(name);
  }

  @Step
  public CompletionStage<String> ask(String name) {
    return CompletableFuture.failedFuture(new IOException("no answer for " + name));
  }

  @Step(async = true)
  public Integer nothing(String name) {
    return null;
  }

  @Step(async = true)
  public int square(int number) {
    return number * number;
  }

  @Step
  public String refuse(String name) {
    throw new StepException("mine", new IOException("theirs"));
  }

  @Step
  public CompletionStage<String> stuck(String name) {
    return new CompletableFuture<>();
  }
}
