package io.runnel.functional;

import static org.assertj.core.api.Assertions.assertThat;

import io.runnel.Bridge;
import io.runnel.RunConfig;
import io.runnel.Runnel;
import io.runnel.StreamRunnel;
import io.runnel.support.AsyncGenerator;
import io.runnel.support.Fold;
import io.runnel.support.Plan;
import io.runnel.testing.Gate;
import io.runnel.testing.Recorder;
import io.runnel.testing.TestChain;
import io.runnel.testing.TestStreamChain;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The caller's context is there on threads that strangers bring along. */
class ContextTest {

  private static final ThreadLocal<String> USER = new ThreadLocal<>();

  private final Bridge bridge =
      Bridge.builder()
          .context(
              () -> {
                String captured = USER.get();
                return task -> () -> with(captured, task);
              })
          .build();

  private static void with(String user, Runnable task) {
    String before = USER.get();
    USER.set(user);
    try {
      task.run();
    } finally {
      USER.set(before);
    }
  }

  private static void onStrangeThread(Runnable task) throws InterruptedException {
    Thread strange = new Thread(task);
    strange.start();
    strange.join();
  }

  @Test
  void onAThreadThatRequestsMore() throws Exception {
    StreamRunnel<String, String, List<String>> chain =
        new TestStreamChain<>(
            Plan.of("Demo.kept").asyncGenerator("kept").inline("user"),
            Fold.LIST,
            bridge,
            (value, run) ->
                (AsyncGenerator<Integer>)
                    out -> {
                      IntStream.range(0, 4).forEach(out::emit);
                      return CompletableFuture.completedFuture(null);
                    },
            (value, run) -> String.valueOf(USER.get()));
    Recorder<String> recorder = new Recorder<>();
    with(
        "ada",
        () -> {
          chain.streamAsync("x").subscribe(recorder);
          recorder.request(1);
        });
    onStrangeThread(() -> recorder.request(10));

    assertThat(recorder.await().received).containsExactly("ada", "ada", "ada", "ada");
  }

  @Test
  void onAThreadThatBringsInputs() throws Exception {
    AtomicReference<Flow.Subscriber<? super String>> inputs = new AtomicReference<>();
    Runnel<String, String> chain =
        new TestChain<>(
            Plan.of("Demo.user").inline("user"),
            bridge,
            (value, run) -> String.valueOf(USER.get()));
    Recorder<Object> outcomes = new Recorder<>();
    with(
        "ada",
        () -> {
          chain
              .batchAsCompletedAsync(
                  (Flow.Publisher<String>)
                      subscriber -> {
                        inputs.set(subscriber);
                        subscriber.onSubscribe(new Silent());
                      })
              .subscribe(outcomes);
          outcomes.request(10);
        });
    onStrangeThread(
        () -> {
          inputs.get().onNext("x");
          inputs.get().onComplete();
        });

    assertThat(outcomes.await().received).singleElement().asString().contains("output=ada");
  }

  @Test
  void onTheTimer() throws Exception {
    AtomicReference<String> seen = new AtomicReference<>();
    Gate cancelled = new Gate();
    Runnel<String, String> chain =
        new TestChain<>(
            Plan.of("Demo.stuck").await("stuck"),
            bridge,
            (value, run) -> {
              run.onCancel(
                  () -> {
                    seen.set(USER.get());
                    cancelled.open();
                  });
              return new CompletableFuture<>();
            });
    RunConfig quick = RunConfig.defaults().withTimeout(Duration.ofMillis(300));
    with("ada", () -> chain.invokeAsync("x", quick));
    cancelled.pass();

    assertThat(seen.get()).isEqualTo("ada");
  }

  /** Whoever has it pushes when it likes, as long as that was requested. */
  private static final class Silent implements Flow.Subscription {
    @Override
    public void request(long n) {}

    @Override
    public void cancel() {}
  }
}
