package io.runnel.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.runnel.Bridge;
import io.runnel.Outcome;
import io.runnel.RunConfig;
import io.runnel.Runnel;
import io.runnel.support.Plan;
import io.runnel.testing.Gate;
import io.runnel.testing.Recorder;
import io.runnel.testing.TestChain;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Limits, failures and laziness of batches. */
class BatchTest {

  private final AtomicInteger running = new AtomicInteger();
  private final AtomicInteger peak = new AtomicInteger();
  private final AtomicInteger started = new AtomicInteger();

  private static List<Integer> numbers(int count) {
    return IntStream.range(0, count).boxed().toList();
  }

  private static RunConfig limit(int limit) {
    return RunConfig.defaults().withMaxConcurrency(limit);
  }

  /** Counts how many of its steps run at once, before, in and behind an async one. */
  private Runnel<Integer, Integer> counting(Bridge bridge) {
    return new TestChain<>(
        Plan.of("Demo.counting").offload("count").await("wait").offload("again"),
        bridge,
        (value, run) -> counted(value),
        (value, run) -> CompletableFuture.supplyAsync(() -> counted(value)),
        (value, run) -> counted(value));
  }

  private Object counted(Object value) {
    peak.accumulateAndGet(running.incrementAndGet(), Math::max);
    Thread.yield();
    running.decrementAndGet();
    return value;
  }

  @Test
  void theLimitHoldsInEveryForm() throws Exception {
    Runnel<Integer, Integer> chain = counting(Bridge.shared()).withConfig(limit(3));

    assertThat(chain.batch(numbers(200))).isEqualTo(numbers(200));
    assertThat(chain.batchAsync(numbers(200)).join()).isEqualTo(numbers(200));
    assertThat(chain.batchOutcomes(numbers(200))).hasSize(200);
    try (Stream<Outcome<Integer, Integer>> outcomes = chain.batchAsCompleted(numbers(200))) {
      assertThat(outcomes).hasSize(200);
    }
    SubmissionPublisher<Integer> inputs = new SubmissionPublisher<>();
    var published = Recorder.of(chain.batchAsCompletedAsync(inputs), Long.MAX_VALUE);
    numbers(200).forEach(inputs::submit);
    inputs.close();
    assertThat(published.await().received).hasSize(200);
    assertThat(peak.get()).isBetween(1, 3);
  }

  @Test
  void theLimitIsOneBudgetForNestedCalls() {
    Runnel<Integer, Integer> inner = counting(Bridge.shared());
    Runnel<Integer, List<Integer>> outer =
        new TestChain<>(
            Plan.of("Demo.outer").await("inner"),
            Bridge.shared(),
            (value, run) -> inner.batchAsync(numbers(5), run.child()));

    assertThat(outer.batch(numbers(20), limit(2))).hasSize(20);
    assertThat(peak.get()).isBetween(1, 2);
  }

  @Test
  void aNestedBatchAtLimitOneDoesNotDeadlock() {
    Runnel<Integer, Integer> inner = counting(Bridge.shared());
    Runnel<Integer, List<Integer>> outer =
        new TestChain<>(
            Plan.of("Demo.outer").offload("inner"),
            Bridge.shared(),
            (value, run) -> inner.batch(numbers(3), run.child()));

    assertThat(outer.batch(numbers(4), limit(1))).hasSize(4);
    assertThat(outer.invoke(1, limit(1))).hasSize(3);
    assertThat(peak.get()).isEqualTo(1);
  }

  @Test
  void limitsBelowOneAreRefused() {
    assertThatThrownBy(() -> limit(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("maxConcurrency must be at least 1, but is 0");
    assertThatThrownBy(() -> limit(-3)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theFirstFailureInTimeCancelsTheRest() throws Exception {
    Gate slowStarted = new Gate();
    Gate slowInterrupted = new Gate();
    Runnel<Integer, Integer> chain =
        new TestChain<>(
            Plan.of("Demo.failing").offload("fail"),
            Bridge.shared(),
            (value, run) -> {
              if (value.equals(0)) {
                slowStarted.open();
                try {
                  new Gate().pass();
                } catch (InterruptedException e) {
                  slowInterrupted.open();
                  throw e;
                }
              }
              slowStarted.pass();
              throw new IllegalStateException("item " + value);
            });

    Throwable failure = catchThrowable(() -> chain.batch(List.of(0, 1)));

    assertThat(failure).isInstanceOf(IllegalStateException.class).hasMessage("item 1");
    assertThat(slowInterrupted.isOpen()).as("stopped when the call returned").isTrue();
  }

  @Test
  void aFailureStartsNoFurtherItem() {
    Runnel<Integer, Integer> chain =
        new TestChain<>(
            Plan.of("Demo.failing").offload("fail"),
            Bridge.shared(),
            (value, run) -> {
              started.incrementAndGet();
              throw new IllegalStateException("item " + value);
            });

    assertThatThrownBy(() -> chain.batch(numbers(100), limit(1))).hasMessage("item 0");
    assertThat(started).hasValue(1);
  }

  @Test
  void cancellingTheFutureOfABatchCancelsItsItems() throws Exception {
    CompletableFuture<Object> first = new CompletableFuture<>();
    CompletableFuture<Object> second = new CompletableFuture<>();
    Runnel<Integer, Integer> chain =
        new TestChain<>(
            Plan.of("Demo.waiting").await("wait"),
            Bridge.shared(),
            (value, run) -> value.equals(0) ? first : second);
    CompletableFuture<List<Integer>> results = chain.batchAsync(List.of(0, 1));

    results.cancel(true);

    assertThat(first).isCancelled();
    assertThat(second).isCancelled();
  }

  @Test
  void itemsDoNotWaitForOneAnotherBetweenSteps() throws Exception {
    CompletableFuture<Object> slow = new CompletableFuture<>();
    Gate quickIsThrough = new Gate();
    Runnel<Integer, Integer> chain =
        new TestChain<>(
            Plan.of("Demo.flow").await("first").inline("second"),
            Bridge.shared(),
            (value, run) -> value.equals(0) ? slow : CompletableFuture.completedFuture(value),
            (value, run) -> {
              if (value.equals(1)) {
                quickIsThrough.open();
              }
              return value;
            });
    CompletableFuture<List<Integer>> results = chain.batchAsync(List.of(0, 1));
    quickIsThrough.pass();
    slow.complete(0);

    assertThat(results.join()).containsExactly(0, 1);
  }

  @Test
  void aMillionItemsThatEndAtOnceNeedNoStack() {
    Runnel<Integer, Integer> chain =
        new TestChain<>(Plan.of("Demo.quick").inline("same"), Bridge.shared(), (v, run) -> v);

    assertThat(chain.batch(numbers(1_000_000))).hasSize(1_000_000);
    assertThat(chain.batch(numbers(200_000), limit(1))).hasSize(200_000);
  }

  @Test
  void outcomesComeInTheOrderOfCompletion() {
    List<CompletableFuture<Object>> stages =
        List.of(new CompletableFuture<>(), new CompletableFuture<>(), new CompletableFuture<>());
    Runnel<Integer, Integer> chain =
        new TestChain<>(
            Plan.of("Demo.stages").await("wait"),
            Bridge.shared(),
            (value, run) -> {
              if (value.equals(2)) {
                stages.get(2).complete(2);
              }
              return stages.get((Integer) value);
            });
    try (Stream<Outcome<Integer, Integer>> outcomes = chain.batchAsCompleted(List.of(0, 1, 2))) {
      Iterator<Outcome<Integer, Integer>> each = outcomes.iterator();
      assertThat(each.next().index()).isEqualTo(2);
      stages.get(1).complete(1);
      assertThat(each.next().index()).isEqualTo(1);
      stages.get(0).complete(0);
      assertThat(each.next().index()).isEqualTo(0);
      assertThat(each.hasNext()).isFalse();
    }
  }

  @Test
  void asCompletedReadsNoFurtherThanItsWindow() {
    AtomicInteger read = new AtomicInteger();
    Iterable<Integer> endless = () -> Stream.generate(read::incrementAndGet).iterator();
    Runnel<Integer, Integer> chain = counting(Bridge.shared());
    try (Stream<Outcome<Integer, Integer>> outcomes = chain.batchAsCompleted(endless, limit(4))) {
      assertThat(read).as("nothing is read before the first pull").hasValue(0);
      Iterator<Outcome<Integer, Integer>> each = outcomes.iterator();
      for (int taken = 1; taken <= 20; taken++) {
        each.next();
        assertThat(read.get()).isLessThanOrEqualTo(taken + 4);
      }
    }
  }

  @Test
  void withoutALimitTheWindowIs256() throws Exception {
    AtomicInteger read = new AtomicInteger();
    Iterable<Integer> endless = () -> Stream.generate(read::getAndIncrement).iterator();
    CompletableFuture<Object> first = new CompletableFuture<>();
    Runnel<Integer, Integer> chain =
        new TestChain<>(
            Plan.of("Demo.pending").await("wait"),
            Bridge.shared(),
            (value, run) -> value.equals(0) ? first : new CompletableFuture<>());
    CompletableFuture<Long> index = new CompletableFuture<>();
    Thread puller =
        new Thread(
            () -> {
              try (Stream<Outcome<Integer, Integer>> outcomes = chain.batchAsCompleted(endless)) {
                index.complete(outcomes.iterator().next().index());
              }
            });
    puller.start();
    while (puller.isAlive() && puller.getState() != Thread.State.WAITING) {
      Thread.yield(); // until it has read what it may, and waits
    }

    assertThat(read).hasValue(256);
    first.complete(0);
    assertThat(index.get(30, TimeUnit.SECONDS)).isZero();
    puller.join();
  }

  @Test
  void whatIsThereIsHandedOutBeforeMoreIsRead() {
    AtomicInteger read = new AtomicInteger();
    Iterable<Integer> inputs = () -> Stream.generate(read::incrementAndGet).iterator();
    Runnel<Integer, Integer> chain =
        new TestChain<>(Plan.of("Demo.quick").inline("same"), Bridge.shared(), (v, run) -> v);
    try (Stream<Outcome<Integer, Integer>> outcomes = chain.batchAsCompleted(inputs)) {
      assertThat(outcomes.iterator().next().index()).isZero();
      assertThat(read.get()).isLessThanOrEqualTo(2);
    }
  }

  @Test
  void closingAsCompletedCancelsWhatRuns() {
    CompletableFuture<Object> never = new CompletableFuture<>();
    Runnel<Integer, Integer> chain =
        new TestChain<>(
            Plan.of("Demo.some").await("wait"),
            Bridge.shared(),
            (value, run) ->
                value.equals(0) ? CompletableFuture.completedFuture(value) : never.copy());
    try (Stream<Outcome<Integer, Integer>> outcomes = chain.batchAsCompleted(List.of(1, 0))) {
      assertThat(outcomes.iterator().next().input()).isZero();
    }
    CompletableFuture<Object> second = new CompletableFuture<>();
    Runnel<Integer, Integer> other =
        new TestChain<>(
            Plan.of("Demo.some").await("wait"),
            Bridge.shared(),
            (value, run) -> value.equals(0) ? CompletableFuture.completedFuture(value) : second);
    try (Stream<Outcome<Integer, Integer>> outcomes = other.batchAsCompleted(List.of(1, 0))) {
      outcomes.iterator().next();
    }
    assertThat(second).isCancelled();
  }

  @Test
  void whatWasReadIsHandedOutBeforeAFailureOfReading() {
    Iterable<Integer> broken =
        () -> IntStream.range(0, 10).peek(i -> checkLessThan(5, i)).boxed().iterator();
    Runnel<Integer, Integer> chain = counting(Bridge.shared());
    AtomicInteger seen = new AtomicInteger();
    try (Stream<Outcome<Integer, Integer>> outcomes = chain.batchAsCompleted(broken, limit(2))) {
      assertThatThrownBy(() -> outcomes.forEach(each -> seen.incrementAndGet()))
          .hasMessage("can't read 5");
    }
    assertThat(seen).hasValue(5);
  }

  private static void checkLessThan(int bound, int i) {
    if (i >= bound) {
      throw new IllegalStateException("can't read " + i);
    }
  }

  @Test
  void asCompletedAsyncRequestsNoMoreThanItsWindow() {
    AtomicInteger requested = new AtomicInteger();
    Flow.Publisher<Integer> silent =
        subscriber ->
            subscriber.onSubscribe(
                new Flow.Subscription() {
                  @Override
                  public void request(long n) {
                    requested.addAndGet((int) n);
                  }

                  @Override
                  public void cancel() {
                    requested.set(-1);
                  }
                });
    Recorder<Outcome<Integer, Integer>> outcomes =
        Recorder.of(counting(Bridge.shared()).batchAsCompletedAsync(silent, limit(7)), 0);
    assertThat(requested).as("nothing before the first request").hasValue(0);

    outcomes.request(1);
    assertThat(requested).hasValue(7);
    outcomes.request(Long.MAX_VALUE);
    assertThat(requested).hasValue(7);

    outcomes.cancel();
    assertThat(requested).as("the cancel reached the inputs").hasValue(-1);
  }

  @Test
  void asCompletedAsyncHandsOutWhatCameBeforeAFailureOfTheInputs() throws Exception {
    Flow.Publisher<Integer> inputs =
        subscriber ->
            subscriber.onSubscribe(
                new Flow.Subscription() {
                  @Override
                  public void request(long n) {
                    subscriber.onNext(1);
                    subscriber.onNext(2);
                    subscriber.onError(new IllegalStateException("no more"));
                  }

                  @Override
                  public void cancel() {}
                });
    Recorder<Outcome<Integer, Integer>> outcomes =
        Recorder.of(counting(Bridge.shared()).batchAsCompletedAsync(inputs), Long.MAX_VALUE);

    assertThat(outcomes.await().received).hasSize(2);
    assertThat(outcomes.failure).hasMessage("no more");
  }

  @Test
  void requestingNothingIsAnError() throws Exception {
    SubmissionPublisher<Integer> inputs = new SubmissionPublisher<>();
    Recorder<Outcome<Integer, Integer>> outcomes =
        Recorder.of(counting(Bridge.shared()).batchAsCompletedAsync(inputs), 0);
    outcomes.request(0);

    assertThat(outcomes.await().failure).isInstanceOf(IllegalArgumentException.class);
    inputs.close();
  }

  @Test
  void anExecutorThatRefusesFailsTheItemsAndHangsNobody() {
    ExecutorService gone = Executors.newSingleThreadExecutor();
    gone.shutdown();
    Bridge bridge = Bridge.builder().blocking(gone).build();

    assertThatThrownBy(() -> counting(bridge).batch(numbers(3)))
        .isInstanceOf(java.util.concurrent.RejectedExecutionException.class);
    assertThat(counting(bridge).batchOutcomes(numbers(3)))
        .allSatisfy(each -> assertThat(each).isInstanceOf(Outcome.Failure.class));
  }
}
