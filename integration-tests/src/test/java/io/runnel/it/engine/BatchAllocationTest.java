package io.runnel.it.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.runnel.Bridge;
import io.runnel.RunConfig;
import io.runnel.Runnel;
import io.runnel.it.engine.Relay.Baton;
import java.lang.management.ManagementFactory;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What an item of a batch allocates, in bytes, on a 64-bit JVM with compressed references. */
class BatchAllocationTest {

  private static final int LANE = 48;
  private static final int PLACES = 2 * 4; // in the list of values, and in that of lanes
  private static final int FUTURE_AND_CALLBACK = 24 + 64; // see AllocationTest

  private static final int IN_FLIGHT = 10_000;
  private static final int WAITING = 100_000;

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final Baton baton = new Baton();
  private final Relay relay = new Relay(baton);

  @Test
  void anItemInFlightTakesALane() {
    assertThat(bytes(new LaterOnceChain(relay), IN_FLIGHT, RunConfig.defaults()))
        .isBetween((long) FUTURE_AND_CALLBACK, (long) ofOneInFlight());
  }

  @Test
  void anItemThatWaitsTakesItsPlaceInTheList() {
    RunConfig three = RunConfig.defaults().withMaxConcurrency(3);

    assertThat(bytes(new LaterOnceChain(relay), WAITING, three)).isEqualTo(4);
    assertThat(bytes(new LaterOnceChain(relay).withConfig(three), WAITING, RunConfig.defaults()))
        .isEqualTo(4);
  }

  @Test
  void onABridgeOfOnesOwnItIsTheSame() {
    try (Bridge bridge = Bridge.builder().build()) {
      LaterOnceChain chain = new LaterOnceChain(relay, bridge);

      assertThat(bytes(chain, IN_FLIGHT, RunConfig.defaults()))
          .isLessThanOrEqualTo(ofOneInFlight());
    }
  }

  private static int ofOneInFlight() {
    return FUTURE_AND_CALLBACK + LANE + PLACES;
  }

  private long bytes(Runnel<Baton, Baton> chain, int items, RunConfig config) {
    List<Baton> inputs = Collections.nCopies(items, baton);
    CompletableFuture<List<Baton>> warm = chain.batchAsync(inputs, config);
    relay.completeAll(baton); // whose queue is large enough from now on
    warm.join();
    long before = threads.getCurrentThreadAllocatedBytes();
    CompletableFuture<List<Baton>> batch = chain.batchAsync(inputs, config);
    long taken = threads.getCurrentThreadAllocatedBytes() - before;
    batch.cancel(true);
    return taken / items;
  }
}
