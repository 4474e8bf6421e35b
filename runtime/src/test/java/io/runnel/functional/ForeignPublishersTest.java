package io.runnel.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.runnel.Bridge;
import io.runnel.Outcome;
import io.runnel.RunConfig;
import io.runnel.Runnel;
import io.runnel.StreamRunnel;
import io.runnel.support.Fold;
import io.runnel.support.Plan;
import io.runnel.testing.Numbers;
import io.runnel.testing.Recorder;
import io.runnel.testing.TestStreamChain;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Publishers that break their own rules. */
@Timeout(30)
class ForeignPublishersTest {

  private final AtomicInteger cancels = new AtomicInteger();

  /** A subscription that hands its demand to somebody. */
  private Flow.Subscription subscription(Consumer<Long> request) {
    return new Flow.Subscription() {
      @Override
      public void request(long n) {
        request.accept(n);
      }

      @Override
      public void cancel() {
        cancels.incrementAndGet();
      }
    };
  }

  /** As a publisher may do with what a subscriber throws. */
  private static void swallowing(Runnable signal) {
    assertThat(catchThrowable(signal::run)).isInstanceOf(NullPointerException.class);
  }

  private static StreamRunnel<String, Integer, List<Integer>> over(
      Flow.Publisher<Integer> publisher) {
    return StreamRunnel.ofAsync(input -> publisher);
  }

  private static Throwable failureOf(CompletableFuture<?> future) throws Exception {
    try {
      Object value = future.get(20, TimeUnit.SECONDS);
      throw new AssertionError("it did not fail, but gave " + value);
    } catch (ExecutionException e) {
      return e.getCause();
    }
  }

  private static <T> T valueOf(CompletableFuture<T> future) throws Exception {
    return future.get(20, TimeUnit.SECONDS);
  }

  @Test
  void aPublisherThatThrowsFromSubscribeFailsTheStream() throws Exception {
    Flow.Publisher<Integer> throwing =
        subscriber -> {
          subscriber.onSubscribe(subscription(n -> {}));
          throw new IllegalStateException("not today");
        };

    assertThat(failureOf(over(throwing).invokeAsync("x"))).hasMessage("not today");
    assertThatThrownBy(() -> over(throwing).invoke("x")).hasMessage("not today");
    assertThat(cancels).as("what it had given was cancelled").hasValue(2);
  }

  @Test
  void aPublisherThatGivesNoSubscriptionFailsTheStream() throws Exception {
    List<Throwable> thrown = new ArrayList<>();
    Flow.Publisher<Integer> without =
        subscriber -> thrown.add(catchThrowable(() -> subscriber.onSubscribe(null)));

    assertThat(failureOf(over(without).invokeAsync("x"))).isInstanceOf(NullPointerException.class);
    assertThat(thrown).singleElement().isInstanceOf(NullPointerException.class);
  }

  @Test
  void aSecondSubscriptionIsCancelled() throws Exception {
    Flow.Publisher<Integer> twice =
        subscriber -> {
          new Numbers(3).subscribe(subscriber);
          subscriber.onSubscribe(subscription(n -> {}));
        };

    assertThat(valueOf(over(twice).invokeAsync("x"))).containsExactly(0, 1, 2);
    assertThat(cancels).hasValue(1);
  }

  @Test
  void aNullChunkOfAPublisherFailsTheStream() throws Exception {
    List<Throwable> thrown = new ArrayList<>();
    Flow.Publisher<Integer> nulls =
        subscriber ->
            subscriber.onSubscribe(
                subscription(n -> thrown.add(catchThrowable(() -> subscriber.onNext(null)))));

    assertThat(failureOf(over(nulls).invokeAsync("x"))).isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> over(nulls).invoke("x")).isInstanceOf(NullPointerException.class);
    assertThat(thrown).hasOnlyElementsOfType(NullPointerException.class);
    assertThat(cancels).hasValue(2);
  }

  @Test
  void aNullErrorOfAPublisherFailsTheStream() throws Exception {
    Flow.Publisher<Integer> nulls =
        subscriber ->
            subscriber.onSubscribe(subscription(n -> swallowing(() -> subscriber.onError(null))));

    assertThat(failureOf(over(nulls).invokeAsync("x"))).isInstanceOf(NullPointerException.class);
  }

  @Test
  void aPublisherThatDoesNotWaitForDemandFailsTheStreamAndLosesNothingSilently() throws Exception {
    CompletableFuture<Object> slow = new CompletableFuture<>();
    Flow.Publisher<Integer> flood =
        subscriber ->
            subscriber.onSubscribe(
                subscription(
                    n -> {
                      subscriber.onNext(1);
                      subscriber.onNext(2);
                      subscriber.onNext(3);
                      subscriber.onComplete();
                    }));
    StreamRunnel<String, Integer, List<Integer>> chain =
        new TestStreamChain<>(
            Plan.of("Demo.flood").publisher("flood").await("slow"),
            Fold.LIST,
            Bridge.shared(),
            (value, run) -> flood,
            (value, run) -> slow);
    CompletableFuture<List<Integer>> result = chain.invokeAsync("x");
    slow.complete(1);

    assertThat(failureOf(result))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Demo.flood, step 1, subscribe[flood]")
        .hasMessageContaining("more chunks than were requested");
    assertThat(cancels).hasValue(1);
  }

  @Test
  void whatAPublisherSignalsBehindItsEndIsIgnored() throws Exception {
    Flow.Publisher<Integer> talkative =
        subscriber ->
            subscriber.onSubscribe(
                subscription(
                    n -> {
                      subscriber.onNext(1);
                      subscriber.onComplete();
                      subscriber.onNext(2);
                      subscriber.onError(new IllegalStateException("behind the end"));
                      subscriber.onComplete();
                    }));

    assertThat(valueOf(over(talkative).invokeAsync("x"))).containsExactly(1);
    assertThat(over(talkative).invoke("x")).containsExactly(1);
    Recorder<Integer> recorder = Recorder.of(over(talkative).streamAsync("x"), 5);
    assertThat(recorder.await().received).containsExactly(1);
    assertThat(recorder.failure).isNull();
  }

  @Test
  void aSubscriptionThatThrowsFailsTheStream() throws Exception {
    Flow.Publisher<Integer> rude =
        subscriber ->
            subscriber.onSubscribe(
                new Flow.Subscription() {
                  @Override
                  public void request(long n) {
                    throw new IllegalStateException("no requests");
                  }

                  @Override
                  public void cancel() {
                    throw new IllegalStateException("no cancels");
                  }
                });

    assertThat(failureOf(over(rude).invokeAsync("x"))).hasMessage("no requests");
    assertThatThrownBy(() -> over(rude).invoke("x")).hasMessage("no requests");
    Recorder<Integer> recorder = Recorder.of(over(rude).streamAsync("x"), 1);
    assertThat(recorder.await().failure).hasMessage("no requests");
  }

  @Test
  void inputsOfABatchThatBreakTheRulesFailIt() throws Exception {
    Runnel<Integer, Integer> same = Runnel.of(value -> value);
    RunConfig two = RunConfig.defaults().withMaxConcurrency(2);
    List<Flow.Publisher<Integer>> broken =
        List.of(
            subscriber -> swallowing(() -> subscriber.onSubscribe(null)),
            subscriber ->
                subscriber.onSubscribe(
                    subscription(n -> swallowing(() -> subscriber.onNext(null)))),
            subscriber ->
                subscriber.onSubscribe(
                    subscription(n -> swallowing(() -> subscriber.onError(null)))),
            subscriber ->
                subscriber.onSubscribe(
                    subscription(
                        n -> {
                          for (int i = 0; i <= n; i++) {
                            subscriber.onNext(i);
                          }
                        })),
            subscriber ->
                subscriber.onSubscribe(
                    subscription(
                        n -> {
                          throw new IllegalStateException("no requests");
                        })),
            subscriber -> {
              throw new IllegalStateException("no subscribers");
            });
    for (Flow.Publisher<Integer> inputs : broken) {
      Recorder<Outcome<Integer, Integer>> outcomes =
          Recorder.of(same.batchAsCompletedAsync(inputs, two), Long.MAX_VALUE);
      assertThat(outcomes.await().failure).isInstanceOf(RuntimeException.class);
    }
  }

  @Test
  void inputsBehindTheirEndAreIgnored() throws Exception {
    AtomicInteger ran = new AtomicInteger();
    Runnel<Integer, Integer> counting =
        Runnel.of(
            value -> {
              ran.incrementAndGet();
              return value;
            });
    AtomicBoolean once = new AtomicBoolean();
    Flow.Publisher<Integer> talkative =
        subscriber ->
            subscriber.onSubscribe(
                subscription(
                    n -> {
                      if (once.compareAndSet(false, true)) {
                        subscriber.onNext(1);
                        subscriber.onComplete();
                        subscriber.onNext(2);
                        subscriber.onError(new IllegalStateException("behind the end"));
                      }
                    }));
    Recorder<Outcome<Integer, Integer>> outcomes =
        Recorder.of(counting.batchAsCompletedAsync(talkative), 10);

    assertThat(outcomes.await().received).hasSize(1);
    assertThat(outcomes.failure).isNull();
    assertThat(ran).hasValue(1);
  }
}
