package io.runnel.it.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.runnel.Bridge;
import io.runnel.it.engine.Relay.Baton;
import java.lang.management.ManagementFactory;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * What plain calls of generated classes allocate, in bytes. On a 64-bit JVM with compressed
 * references a future is 24 bytes, a {@code Promise} 32, and to await a future of somebody else's
 * takes 64 inside of it.
 */
class AllocationTest {

  private static final int FUTURE = 24;
  private static final int PROMISE = 32;
  private static final int CALLBACK = 64;
  private static final int RUN = 40;
  private static final int BRIDGED_RUN = 56; // with what a bridge needs that may be closed

  private static final int CALLS = 2_000;

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final Baton baton = new Baton();
  private final Relay relay = new Relay(baton);

  @Test
  void aCallThatRunsEverythingHereTakesNothing() {
    assertThat(bytes(new PassedOnceChain(relay)::invoke)).isZero();
    assertThat(bytes(new PassedChain(relay)::invoke)).isZero();
  }

  @Test
  void ifAllIsCompleteThereIsOneFutureHoweverLongTheChain() {
    assertThat(bytes(new DoneOnceChain(relay)::invokeAsync)).isEqualTo(FUTURE);
    assertThat(bytes(new DoneOftenChain(relay)::invokeAsync)).isEqualTo(FUTURE);
  }

  @Test
  void whatIsPendingTakesOneRunAndWhatTheJdkTakesToAwaitIt() {
    assertThat(bytes(pending(new LaterOnceChain(relay)::invokeAsync)))
        .isLessThanOrEqualTo(RUN + FUTURE + CALLBACK);
    assertThat(bytes(pending(new LaterOftenChain(relay)::invokeAsync)))
        .isLessThanOrEqualTo(RUN + 5 * (FUTURE + CALLBACK));
  }

  @Test
  void promisesAreAwaitedForNothing() {
    assertThat(bytes(pending(new PromisedChain(relay)::invokeAsync)))
        .isLessThanOrEqualTo(RUN + 5 * PROMISE);
  }

  @Test
  void aChainInAChainTakesButARunMore() {
    assertThat(bytes(pending(new OuterChain(relay)::invokeAsync)))
        .isLessThanOrEqualTo(2 * RUN + 5 * PROMISE);
  }

  @Test
  void onABridgeOfOnesOwnOnlyTheRunTakesMore() {
    try (Bridge bridge = Bridge.builder().build()) {
      assertThat(bytes(new DoneOftenChain(relay, bridge)::invokeAsync)).isEqualTo(FUTURE);
      assertThat(bytes(pending(new LaterOftenChain(relay, bridge)::invokeAsync)))
          .isLessThanOrEqualTo(BRIDGED_RUN + 5 * (FUTURE + CALLBACK));
      assertThat(bytes(pending(new PromisedChain(relay, bridge)::invokeAsync)))
          .isLessThanOrEqualTo(BRIDGED_RUN + 5 * PROMISE);
    }
  }

  private Function<Baton, Object> pending(Function<Baton, CompletableFuture<Baton>> call) {
    return value -> {
      CompletableFuture<Baton> run = call.apply(value);
      relay.completeAll(value);
      if (!run.isDone()) {
        throw new AssertionError("it is still pending");
      }
      return run;
    };
  }

  /** The fewest of several measurements: the JVM itself allocates now and then. */
  private long bytes(Function<Baton, ?> call) {
    long fewest = Long.MAX_VALUE;
    for (int round = 0; round < 20; round++) {
      long before = threads.getCurrentThreadAllocatedBytes();
      for (int i = 0; i < CALLS; i++) {
        if (call.apply(baton) == null) {
          throw new AssertionError("no result");
        }
      }
      fewest = Math.min(fewest, threads.getCurrentThreadAllocatedBytes() - before);
    }
    return fewest / CALLS;
  }
}
