package io.runnel.it.context;

import io.runnel.annotation.Chain;
import io.runnel.annotation.Step;
import io.runnel.annotation.Streaming;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Steps of every kind, each of which adds what it finds in a thread-local. */
public class Requests {

  private final Supplier<String> user;
  private final Executor elsewhere;

  public Requests(Supplier<String> user, Executor elsewhere) {
    this.user = user;
    this.elsewhere = elsewhere;
  }

  private String add(String seen) {
    return seen + user.get() + " ";
  }

  @Step
  public String blocking(String seen) {
    return add(seen);
  }

  @Step(cpu = true)
  public String computing(String seen) {
    return add(seen);
  }

  @Step(async = true)
  public String inPlace(String seen) {
    return add(seen);
  }

  /** Completed by a thread that knows nothing of the caller. */
  @Step
  public CompletionStage<String> remote(String seen) {
    String added = add(seen);
    return CompletableFuture.supplyAsync(() -> added, elsewhere);
  }

  @Streaming
  public Stream<String> parts(String seen) {
    return Stream.of(add(seen), add(seen));
  }

  /** Chains over them. */
  public interface Chains {

    @Chain({"blocking", "remote", "inPlace", "computing", "remote", "blocking"})
    CompletionStage<String> handle(String seen);

    @Chain({"blocking & inPlace & remote", "all"})
    CompletionStage<String> spread(String seen);

    @Chain({"remote", "parts", "remote", "blocking"})
    Stream<String> stream(String seen);

    @Step(async = true)
    default String all(String first, String second, String third) {
      return first + second + third;
    }
  }
}
