package io.runnel.it.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.runnel.RunConfig;
import io.runnel.Runnel;
import io.runnel.StepTrace;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** Section 5, fan-out: its branches run at the same time, and one failure ends them all. */
class FanOutRunTest {

  /** Each branch waits until both are in, which a run one after another never gets past. */
  private static final Snippet MEETING =
      Snippet.service(
          """
          private static final Executor OWN = task -> new Thread(task).start();
          private final CyclicBarrier both = new CyclicBarrier(2);
          private String meet(String name) {
            try {
              both.await(20, TimeUnit.SECONDS);
              return name;
            } catch (Exception failure) {
              throw new IllegalStateException("alone: " + name, failure);
            }
          }
          @Step public String one(String in) { return meet("one"); }
          @Step public String two(String in) { return meet("two"); }
          @Step(cpu = true) public String busy(String in) { return meet("busy"); }
          @Step public CompletionStage<String> later(String in) {
            return CompletableFuture.supplyAsync(() -> meet("later"), OWN);
          }
          @Step public CompletionStage<String> soon(String in) {
            return CompletableFuture.supplyAsync(() -> meet("soon"), OWN);
          }
          @Step public void tap(String in) { meet("tap"); }
          @Step public String join(String a, String b) { return a + " " + b; }
          """);

  private static final String MEETINGS =
      """
      @Chain({"one & two", "join"}) String syncs(String in);
      @Chain({"later & soon", "join"}) String asyncs(String in);
      @Chain({"one & later", "join"}) String mixed(String in);
      @Chain({"later & one", "join"}) String turned(String in);
      @Chain({"one & busy", "join"}) String cores(String in);
      @Chain({"one & tap & _", "join"}) String tapped(String in);
      @Chain({"_ & tap & one", "join"}) String tapFirst(String in);
      """;

  /** "runs both concurrently": in `invoke`. */
  @Test
  void bothRunConcurrentlyInInvoke() {
    Compiled right = MEETING.chains(MEETINGS).accepted();

    assertThat(right.chain("SyncsChain").invoke("in")).isEqualTo("one two");
    assertThat(right.chain("AsyncsChain").invoke("in")).isEqualTo("later soon");
    assertThat(right.chain("MixedChain").invoke("in")).isEqualTo("one later");
    assertThat(right.chain("TurnedChain").invoke("in")).isEqualTo("later one");
    assertThat(right.chain("CoresChain").invoke("in")).isEqualTo("one busy");
    assertThat(right.chain("TappedChain").invoke("in")).isEqualTo("one in");
    assertThat(right.chain("TapFirstChain").invoke("in")).isEqualTo("in one");
  }

  /** "runs both concurrently": in `invokeAsync` and in a batch. */
  @Test
  void bothRunConcurrentlyInInvokeAsync() {
    Compiled right = MEETING.chains(MEETINGS).accepted();

    assertThat(right.chain("SyncsChain").invokeAsync("in").join()).isEqualTo("one two");
    assertThat(right.chain("AsyncsChain").invokeAsync("in").join()).isEqualTo("later soon");
    assertThat(right.chain("MixedChain").invokeAsync("in").join()).isEqualTo("one later");
    assertThat(right.chain("TurnedChain").invokeAsync("in").join()).isEqualTo("later one");
    assertThat(right.chain("CoresChain").invokeAsync("in").join()).isEqualTo("one busy");
    assertThat(right.chain("TappedChain").invokeAsync("in").join()).isEqualTo("one in");
    assertThat(right.chain("TapFirstChain").invokeAsync("in").join()).isEqualTo("in one");
    assertThat(right.chain("SyncsChain").batch(List.of("in"))).containsExactly("one two");
  }

  /** The other side of it, section 7: a budget of one step lets one branch in at a time. */
  @Test
  void aBudgetOfOneRunsOneBranchAtATime() {
    Snippet counting =
        Snippet.service(
            """
            private final java.util.concurrent.atomic.AtomicInteger in =
                new java.util.concurrent.atomic.AtomicInteger();
            private int alone() {
              int many = in.incrementAndGet();
              Thread.yield();
              in.decrementAndGet();
              return many;
            }
            @Step public int one(String text) { return alone(); }
            @Step public int two(String text) { return alone(); }
            @Step public CompletionStage<Integer> three(String text) {
              int many = in.incrementAndGet();
              return CompletableFuture.supplyAsync(() -> many + in.getAndDecrement() - 1);
            }
            @Step public String join(int a, int b, int c) { return a + " " + b + " " + c; }
            """);
    Runnel<Object, Object> chain =
        counting
            .chains("@Chain({\"one & two & three\", \"join\"}) String x(String in);\n")
            .accepted()
            .chain("XChain");
    RunConfig single = RunConfig.defaults().withMaxConcurrency(1);

    for (int i = 0; i < 50; i++) {
      assertThat(chain.invoke("in", single)).isEqualTo("1 1 1");
      assertThat(chain.invokeAsync("in", single).join()).isEqualTo("1 1 1");
    }
  }

  /** One branch fails once the others are in; these wait to be cancelled, and fail in turn. */
  private static final Snippet FAILING =
      Snippet.service(
          """
          public static final CountDownLatch IN = new CountDownLatch(2);
          public static final CountDownLatch CANCELLED = new CountDownLatch(2);
          public static final CountDownLatch NEVER = new CountDownLatch(1);
          @Step public String fails(String in) throws Exception {
            IN.await(20, TimeUnit.SECONDS);
            throw new java.io.IOException("first");
          }
          @Step public String waits(String in) {
            IN.countDown();
            try {
              return NEVER.await(20, TimeUnit.SECONDS) + "";
            } catch (InterruptedException cancelled) {
              CANCELLED.countDown();
              throw new IllegalStateException("second", cancelled);
            }
          }
          @Step public CompletionStage<String> hangs(String in) {
            CompletableFuture<String> never = new CompletableFuture<>();
            never.whenComplete((value, failure) -> {
              if (failure instanceof CancellationException) {
                CANCELLED.countDown();
              }
            });
            IN.countDown();
            return never;
          }
          @Step public String join(String a, String b, String c) { return "never"; }
          """);

  private static Compiled failing(String element) {
    return FAILING
        .chains("@Chain({\"" + element + "\", \"join\"}) String x(String in);\n")
        .accepted();
  }

  /** "One branch fails: the others are cancelled", in `invoke`, which returns behind them all. */
  @Test
  void theOthersAreCancelledInInvoke() {
    for (String element : List.of("waits & fails & hangs", "fails & hangs & waits")) {
      Compiled right = failing(element);

      Throwable failure = catchThrowable(() -> right.chain("XChain").invoke("in"));

      assertThat(latch(right, "CANCELLED").getCount()).isZero();
      assertThat(failure).hasRootCauseMessage("first");
    }
  }

  /** "One branch fails: the others are cancelled", in `invokeAsync`. */
  @Test
  void theOthersAreCancelledInInvokeAsync() throws InterruptedException {
    for (String element : List.of("waits & fails & hangs", "fails & hangs & waits")) {
      Compiled right = failing(element);

      Throwable failure = Runs.failure(right.chain("XChain").invokeAsync("in"));
      latch(right, "CANCELLED").await();

      assertThat(failure).isInstanceOf(java.io.IOException.class).hasMessage("first");
    }
  }

  /** "the first failure in time wins": the second comes once the run knows of the first. */
  private static final Snippet SECOND =
      Snippet.service(
          """
          private final CyclicBarrier both = new CyclicBarrier(2);
          @Step public String first(String in) throws Exception {
            both.await(20, TimeUnit.SECONDS);
            throw new IllegalStateException("first");
          }
          @Step public String second(String in, RunContext run) throws Exception {
            both.await(20, TimeUnit.SECONDS);
            while (!run.isCancelled()) {
              Thread.yield();
            }
            throw new IllegalArgumentException("second");
          }
          @Step public String together(String in) throws Exception {
            both.await(20, TimeUnit.SECONDS);
            throw new IllegalStateException("together");
          }
          @Step public String join(String a, String b) { return "never"; }
          """);

  /** "the first failure in time wins, the others are suppressed". */
  @Test
  void theFirstFailureInTimeWinsAndTheOthersAreSuppressed() {
    for (String element : List.of("first & second", "second & first")) {
      Runnel<Object, Object> chain =
          SECOND
              .chains("@Chain({\"" + element + "\", \"join\"}) String x(String in);\n")
              .accepted()
              .chain("XChain");
      Throwable later = Runs.failure(chain.invokeAsync("in"));
      assertThat(later).isInstanceOf(IllegalStateException.class).hasMessage("first");

      Throwable now = catchThrowable(() -> chain.invoke("in"));
      assertThat(now).isInstanceOf(IllegalStateException.class).hasMessage("first");
      assertThat(StepTrace.of(now))
          .hasValueSatisfying(
              trace ->
                  assertThat(trace)
                      .hasMessage("Service.Chains.x failed in step 1, offload[first]"));
      assertThat(now.getSuppressed())
          .anySatisfy(
              other ->
                  assertThat(other)
                      .isInstanceOf(IllegalArgumentException.class)
                      .hasMessage("second"));
    }
  }

  /** "the others are suppressed": two that fail for themselves at the same time. */
  @Test
  void oneOfTwoFailuresIsSuppressed() {
    Runnel<Object, Object> chain =
        SECOND
            .chains("@Chain({\"together & together\", \"join\"}) String x(String in);\n")
            .accepted()
            .chain("XChain");

    assertThat(catchThrowable(() -> chain.invoke("in")).getSuppressed())
        .anySatisfy(
            other ->
                assertThat(other).isInstanceOf(IllegalStateException.class).hasMessage("together"));
  }

  /** A failure is not lost where the cancel comes between it and the end of its branch. */
  @Test
  void aFailureThatTheCancelOvertakesIsSuppressed() {
    for (String element : List.of("early & late", "late & early", "early & inner")) {
      Compiled right =
          OVERTAKEN
              .chains(
                  """
                  @Chain("late") String inner(String in);
                  @Chain({"%s", "join"}) String x(String in);
                  """
                      .formatted(element))
              .accepted();

      Throwable failure = catchThrowable(() -> right.chain("XChain").invoke("in"));

      assertThat(failure).as(element).hasMessage("early");
      assertThat(failure.getSuppressed())
          .as(element)
          .filteredOn(other -> !(other instanceof StepTrace))
          .singleElement()
          .satisfies(other -> assertThat(other).hasMessage("late"));
    }
  }

  /**
   * The note that a failure gets needs its monitor: that is held until the other branch has failed
   * and cancelled this one.
   */
  private static final Snippet OVERTAKEN =
      Snippet.service(
          """
          private final CompletableFuture<Thread> failing = new CompletableFuture<>();
          @Step public String early(String in) {
            Thread other = failing.join();
            while (other.getState() != Thread.State.BLOCKED) {
              Thread.yield();
            }
            throw new IllegalStateException("early");
          }
          @Step public String late(String in, RunContext run) throws Exception {
            RuntimeException failure = new IllegalArgumentException("late");
            CountDownLatch held = new CountDownLatch(1);
            new Thread(() -> {
              synchronized (failure) {
                held.countDown();
                while (!run.isCancelled()) {
                  Thread.yield();
                }
              }
            }).start();
            held.await();
            failing.complete(Thread.currentThread());
            throw failure;
          }
          @Step public String join(String a, String b) { return "never"; }
          """);

  /** Cancelling a run cancels each of its branches. */
  @Test
  void cancellingTheRunCancelsEachBranch() throws InterruptedException {
    Compiled right = failing("waits & hangs & _");
    CompletableFuture<Object> run = right.chain("XChain").invokeAsync("in");
    latch(right, "IN").await();

    run.cancel(true);
    latch(right, "CANCELLED").await();

    assertThat(Runs.failure(run)).isInstanceOf(CancellationException.class);
  }

  /** A tap that fails fails the run, like any branch. */
  @Test
  void aTapThatFailsFailsTheRun() {
    Compiled right =
        Snippet.service(
                """
                @Step public String one(String in) { return in; }
                @Step public void tap(String in) { throw new IllegalStateException("tap"); }
                """)
            .chains("@Chain({\"one & tap\", \"one\"}) String x(String in);\n")
            .accepted();

    Runs.fails(right.chain("XChain"), "in", IllegalStateException.class, "tap");
  }

  /** An `Error` of a branch is the failure too. */
  @Test
  void anErrorOfABranchFailsTheRun() {
    Compiled right =
        Snippet.service(
                """
                @Step public String fails(String in) { throw new AssertionError("broken"); }
                @Step public String join(String a, String b) { return "never"; }
                """)
            .chains("@Chain({\"_ & fails\", \"join\"}) String x(String in);\n")
            .accepted();

    Runs.fails(right.chain("XChain"), "in", AssertionError.class, "broken");
  }

  private static CountDownLatch latch(Compiled right, String name) {
    return (CountDownLatch) right.constant(name);
  }
}
