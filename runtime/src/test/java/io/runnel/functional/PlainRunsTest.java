package io.runnel.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.runnel.Promise;
import io.runnel.StepTrace;
import io.runnel.testing.Gate;
import io.runnel.testing.PlainChain;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Asynchronous calls without an engine: on the shared bridge, with nobody who listens. */
@Timeout(60)
class PlainRunsTest {

  private static final int MANY = 1_000_000;

  @Test
  void goesOnBehindWhatIsPendingAndWhatIsNot() {
    for (int pending = 0; pending < 8; pending++) {
      int these = pending;
      PlainChain<String, String> chain =
          PlainChain.of("P.kinds")
              .await(value -> stage(value + "1", (these & 1) != 0))
              .offload(value -> value + "2")
              .step(PlainChain.Kind.AWAIT_TAP, value -> stage("dropped", (these & 2) != 0))
              .step(PlainChain.Kind.CPU, value -> value + "3")
              .inline(value -> value + "4")
              .await(value -> stage(value + "5", (these & 4) != 0))
              .build();

      assertThat(chain.invokeAsync("0").join()).isEqualTo("012345");
    }
  }

  private static CompletionStage<String> stage(String value, boolean later) {
    return later
        ? CompletableFuture.supplyAsync(() -> value)
        : CompletableFuture.completedFuture(value);
  }

  @Test
  void runsInPlaceWhatNeedsNoOtherThread() {
    Thread me = Thread.currentThread();
    CompletableFuture<Thread> run =
        PlainChain.of("P.here")
            .await(value -> CompletableFuture.completedFuture(value))
            .inline(value -> Thread.currentThread())
            .<String, Thread>build()
            .invokeAsync("x");

    assertThat(run).isCompletedWithValue(me);
  }

  static Stream<Named<Consumer<CompletableFuture<Object>>>> ends() {
    return Stream.of(
        Named.of("cancel", future -> future.cancel(true)),
        Named.of(
            "completeExceptionally", future -> future.completeExceptionally(new IOException())),
        Named.of("complete", future -> future.complete("by somebody")),
        Named.of("orTimeout", future -> future.orTimeout(1, TimeUnit.NANOSECONDS)),
        Named.of(
            "completeOnTimeout", future -> future.completeOnTimeout("x", 1, TimeUnit.NANOSECONDS)),
        Named.of("completeAsync", future -> future.completeAsync(() -> "x")));
  }

  @ParameterizedTest
  @MethodSource("ends")
  void everyEndReachesTheStageInFlight(Consumer<CompletableFuture<Object>> end) {
    for (CompletableFuture<Object> pending :
        List.<CompletableFuture<Object>>of(new CompletableFuture<>(), new Promise<>())) {
      AtomicInteger behind = new AtomicInteger();
      CompletableFuture<Object> run =
          PlainChain.of("P.ended")
              .await(value -> pending)
              .inline(value -> behind.incrementAndGet())
              .<String, Object>build()
              .invokeAsync("x");

      end.accept(run);

      assertThatThrownBy(pending::join).isInstanceOf(CancellationException.class);
      assertThat(run).isDone();
      assertThat(behind).hasValue(0);
    }
  }

  @ParameterizedTest
  @MethodSource("ends")
  void everyEndInterruptsTheStepThatRuns(Consumer<CompletableFuture<Object>> end) throws Exception {
    Gate inside = new Gate();
    Gate never = new Gate();
    CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
    AtomicInteger behind = new AtomicInteger();
    CompletableFuture<Object> run =
        PlainChain.of("P.running")
            .offload(
                value -> {
                  inside.open();
                  try {
                    never.pass();
                  } catch (InterruptedException e) {
                    interrupted.complete(true);
                  }
                  return value;
                })
            .inline(value -> behind.incrementAndGet())
            .<String, Object>build()
            .invokeAsync("x");
    inside.pass();

    end.accept(run);

    assertThat(interrupted.get(30, TimeUnit.SECONDS)).isTrue();
    assertThat(run).isDone();
    assertThat(behind).hasValue(0);
  }

  @Test
  void aStepThatWaitsForItsTurnDoesNotStartBehindTheEnd() throws Exception {
    Gate leave = new Gate();
    List<CompletableFuture<Object>> before = new ArrayList<>();
    PlainChain<String, Object> busy =
        PlainChain.of("P.busy")
            .step(
                PlainChain.Kind.CPU,
                value -> {
                  leave.pass();
                  return value;
                })
            .build();
    for (int i = Runtime.getRuntime().availableProcessors(); i > 0; i--) {
      before.add(busy.invokeAsync("x"));
    }
    AtomicInteger started = new AtomicInteger();
    PlainChain<String, Object> waiting =
        PlainChain.of("P.waiting")
            .step(PlainChain.Kind.CPU, value -> started.incrementAndGet())
            .build();
    CompletableFuture<Object> ended = waiting.invokeAsync("x");
    CompletableFuture<Object> last = waiting.invokeAsync("y");

    ended.cancel(true);
    leave.open();

    assertThat(last.get(30, TimeUnit.SECONDS)).isEqualTo(1);
    assertThat(started).hasValue(1);
    before.forEach(CompletableFuture::join);
  }

  @Test
  void aTimeoutIsOne() {
    CompletableFuture<String> run =
        PlainChain.of("P.late")
            .await(value -> new CompletableFuture<>())
            .<String, String>build()
            .invokeAsync("x")
            .orTimeout(1, TimeUnit.NANOSECONDS);

    assertThatThrownBy(run::join).hasCauseInstanceOf(TimeoutException.class);
  }

  @Test
  void failuresArePeeledAndNoted() {
    IOException failure = new IOException("no line");
    CompletableFuture<String> later = new CompletableFuture<>();
    for (CompletionStage<String> failed :
        List.of(
            CompletableFuture.<String>failedFuture(failure),
            later,
            later.thenApply(value -> value))) {
      CompletableFuture<String> run =
          PlainChain.of("P.fails")
              .inline(value -> value)
              .await(value -> failed)
              .<String, String>build()
              .invokeAsync("x");
      later.completeExceptionally(failure);

      AtomicReference<Throwable> seen = new AtomicReference<>();
      run.whenComplete((value, error) -> seen.set(error));
      assertThat(seen).hasValue(failure);
    }
    assertThat(StepTrace.of(failure))
        .get()
        .satisfies(
            trace -> {
              assertThat(trace.chain()).isEqualTo("P.fails");
              assertThat(trace.step()).isEqualTo("s2");
              assertThat(trace.position()).isEqualTo(2);
            });
    assertThat(failure.getSuppressed()).hasSize(1);
  }

  @Test
  void whatAStepThrowsOnAnotherThreadIsTheFailure() {
    CompletableFuture<String> run =
        PlainChain.of("P.throws")
            .offload(
                value -> {
                  throw new CompletionException(new IOException("as it is"));
                })
            .<String, String>build()
            .invokeAsync("x");

    assertThat(run.handle((value, failure) -> failure).join())
        .isInstanceOf(CompletionException.class);
  }

  @Test
  void aMissingStageIsNamed() {
    CompletableFuture<String> run =
        PlainChain.of("P.missing").await(value -> null).<String, String>build().invokeAsync("x");

    assertThatThrownBy(run::join)
        .cause()
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("P.missing, step 1")
        .hasMessageContaining("null instead of a stage");
  }

  @Test
  void strangeStagesAreAwaited() {
    CompletionStage<Object> minimal = CompletableFuture.completedStage("minimal");
    CompletionStage<Object> twice =
        new CallsBack(
            callback -> {
              callback.accept("first", null);
              callback.accept("again", null);
            });
    CompletionStage<Object> throwing =
        new CallsBack(
            callback -> {
              callback.accept("told", null);
              throw new IllegalStateException("and thrown");
            });
    CompletionStage<Object> neither = new CallsBack(callback -> callback.accept(null, null));

    assertThat(awaited(minimal)).isCompletedWithValue("minimal");
    assertThat(awaited(twice)).isCompletedWithValue("first");
    assertThat(awaited(throwing)).isCompletedWithValue("told");
    assertThat(awaited(neither)).isCompletedWithValue(null);
    assertThatThrownBy(
            awaited(
                    new CallsBack(
                        callback -> {
                          throw new IllegalStateException("refused");
                        }))
                ::join)
        .hasRootCauseMessage("refused");
  }

  private static CompletableFuture<Object> awaited(CompletionStage<Object> stage) {
    AtomicInteger behind = new AtomicInteger();
    CompletableFuture<Object> run =
        PlainChain.of("P.strange")
            .await(value -> stage)
            .inline(
                value -> {
                  assertThat(behind.incrementAndGet()).isEqualTo(1);
                  return value;
                })
            .<String, Object>build()
            .invokeAsync("x");
    return run;
  }

  /** A stage of somebody else's, which cannot be seen as a future. */
  private static final class CallsBack extends CompletableFuture<Object> {
    private final Consumer<BiConsumer<? super Object, ? super Throwable>> how;

    CallsBack(Consumer<BiConsumer<? super Object, ? super Throwable>> how) {
      this.how = how;
    }

    @Override
    public CompletableFuture<Object> whenComplete(
        BiConsumer<? super Object, ? super Throwable> callback) {
      how.accept(callback);
      return this;
    }

    @Override
    public CompletableFuture<Object> toCompletableFuture() {
      throw new UnsupportedOperationException();
    }
  }

  @Test
  void runsThatEndRunsNeedNoStack() {
    CompletableFuture<Object> first = new CompletableFuture<>();
    AtomicReference<CompletableFuture<Object>> awaited = new AtomicReference<>(first);
    PlainChain<String, Object> chain =
        PlainChain.of("P.nested").await(value -> awaited.get()).build();
    for (int i = 0; i < MANY; i++) {
      awaited.set(chain.invokeAsync("x"));
    }

    first.complete("told to all");

    assertThat(awaited.get()).isCompletedWithValue("told to all");
  }

  @Test
  void neitherDoesTheCancelOfTheLast() {
    CompletableFuture<Object> first = new CompletableFuture<>();
    AtomicReference<CompletableFuture<Object>> awaited = new AtomicReference<>(first);
    PlainChain<String, Object> chain =
        PlainChain.of("P.nested").await(value -> awaited.get()).build();
    for (int i = 0; i < MANY; i++) {
      awaited.set(chain.invokeAsync("x"));
    }

    awaited.get().cancel(true);

    assertThat(first).isCancelled();
  }

  @Test
  void twoRunsMayAwaitOnePromise() {
    Promise<Object> shared = new Promise<>();
    PlainChain<String, Object> chain = PlainChain.of("P.shared").await(value -> shared).build();
    CompletableFuture<Object> one = chain.invokeAsync("x");
    CompletableFuture<Object> other = chain.invokeAsync("y");

    shared.complete("for both");

    assertThat(one).isCompletedWithValue("for both");
    assertThat(other).isCompletedWithValue("for both");
  }

  @Test
  void dependentsArePlainFutures() {
    CompletableFuture<Object> pending = new CompletableFuture<>();
    CompletableFuture<Object> run =
        PlainChain.of("P.depends").await(value -> pending).<String, Object>build().invokeAsync("x");

    run.thenApply(value -> value).cancel(true);

    assertThat(pending).isNotDone();
    pending.complete("through");
    assertThat(run).isCompletedWithValue("through");
  }
}
