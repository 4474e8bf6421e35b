package io.runnel.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.runnel.Bridge;
import io.runnel.RunConfig;
import io.runnel.Runnel;
import io.runnel.testing.Gate;
import io.runnel.testing.PlainChain;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Batches whose items need no engine. */
@Timeout(60)
@ParameterizedClass
@EnumSource
class PlainBatchTest {

  private static final RunConfig THREE = RunConfig.defaults().withMaxConcurrency(3);

  /** Where the chains run. */
  enum Place {
    SHARED_BRIDGE,
    OWN_BRIDGE,
    OWN_EXECUTOR,
    SETTINGS
  }

  @Parameter private Place place;

  private final ExecutorService threads = Executors.newFixedThreadPool(3);
  private Bridge bridge = Bridge.shared();

  @AfterEach
  void close() {
    if (bridge != Bridge.shared()) {
      bridge.close();
    }
    threads.shutdownNow();
  }

  private <I, O> Runnel<I, O> build(PlainChain.Builder builder) {
    bridge =
        switch (place) {
          case OWN_BRIDGE -> Bridge.builder().build();
          case OWN_EXECUTOR -> Bridge.builder().blocking(threads).build();
          default -> Bridge.shared();
        };
    PlainChain<I, O> chain = builder.on(bridge).build();
    return place == Place.SETTINGS
        ? chain.withConfig(RunConfig.defaults().withMaxConcurrency(100_000))
        : chain;
  }

  @Test
  void everyItemHasItsPlace() {
    Runnel<Integer, String> chain =
        build(
            PlainChain.of("B.kinds")
                .offload(value -> (Integer) value + 1)
                .await(value -> CompletableFuture.supplyAsync(() -> "<" + value))
                .step(PlainChain.Kind.CPU, value -> value + ">"));
    List<Integer> inputs = IntStream.range(0, 1_000).boxed().toList();
    List<String> expected = inputs.stream().map(input -> "<" + (input + 1) + ">").toList();

    assertThat(chain.batch(inputs)).isEqualTo(expected);
    assertThat(chain.batch(inputs, THREE)).isEqualTo(expected);
    assertThat(chain.batchAsync(inputs).join()).isEqualTo(expected);
    assertThat(chain.batchAsync(inputs, THREE).join()).isEqualTo(expected);
  }

  @Test
  void noMoreAreInFlightThanTheLimitAllows() {
    Queue<CompletableFuture<Object>> pending = new ConcurrentLinkedQueue<>();
    Runnel<Integer, Integer> chain =
        build(
            PlainChain.of("B.limited")
                .await(
                    value -> {
                      CompletableFuture<Object> stage = new CompletableFuture<>();
                      pending.add(stage);
                      return stage;
                    }));
    CompletableFuture<List<Integer>> batch = chain.batchAsync(Collections.nCopies(10, 1), THREE);

    for (int ended = 0; ended < 10; ended++) {
      assertThat(pending).hasSize(Math.min(3, 10 - ended));
      pending.remove().complete(ended);
    }

    assertThat(batch.join()).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
  }

  @Test
  void aMillionItemsThatAreCompleteNeedNoStack() {
    Runnel<Integer, Integer> chain =
        build(PlainChain.of("B.many").await(CompletableFuture::completedFuture));
    List<Integer> inputs = Collections.nCopies(1_000_000, 1);

    assertThat(chain.batch(inputs, THREE)).hasSize(inputs.size()).containsOnly(1);
    assertThat(chain.batchAsync(inputs).join()).hasSize(inputs.size());
  }

  @Test
  void theFirstFailureStopsAllAndReturnsWhenTheyHaveStopped() {
    Gate running = new Gate();
    Gate waiting = new Gate();
    AtomicBoolean stopped = new AtomicBoolean();
    AtomicInteger started = new AtomicInteger();
    CompletableFuture<Object> pending = new CompletableFuture<>();
    Runnel<String, Object> chain =
        build(
            PlainChain.of("B.fails")
                .offload(
                    value -> {
                      started.incrementAndGet();
                      switch ((String) value) {
                        case "fails" -> {
                          running.pass();
                          waiting.pass();
                          throw new IllegalStateException("failed");
                        }
                        case "runs" -> {
                          running.open();
                          try {
                            new Gate().pass();
                          } catch (InterruptedException e) {
                            for (int i = 0; i < 2_000; i++) {
                              Thread.yield(); // cleans up
                            }
                            stopped.set(true);
                          }
                        }
                        default -> {}
                      }
                      return value;
                    })
                .await(
                    value -> {
                      waiting.open();
                      return pending;
                    }));

    assertThatThrownBy(
            () -> chain.batch(List.of("waits", "runs", "fails", "never", "never"), THREE))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("failed");
    assertThat(stopped).isTrue();
    assertThat(pending).isCancelled();
    assertThat(started).hasValue(3);
  }

  @Test
  void cancellingItReachesAllThatIsInFlight() {
    Queue<CompletableFuture<Object>> stages = new ConcurrentLinkedQueue<>();
    Runnel<Integer, Object> chain =
        build(
            PlainChain.of("B.cancelled")
                .await(
                    value -> {
                      CompletableFuture<Object> stage = new CompletableFuture<>();
                      stages.add(stage);
                      return stage;
                    }));
    CompletableFuture<List<Object>> batch = chain.batchAsync(Collections.nCopies(5, 1), THREE);

    batch.cancel(true);

    assertThat(stages).hasSize(3).allMatch(CompletableFuture::isCancelled);
  }

  @Test
  void closingTheBridgeEndsIt() {
    CompletableFuture<Object> pending = new CompletableFuture<>();
    Runnel<Integer, Object> chain = build(PlainChain.of("B.closed").await(value -> pending));
    assumeThat(bridge).isNotSameAs(Bridge.shared());
    CompletableFuture<List<Object>> batch = chain.batchAsync(Collections.nCopies(5, 1), THREE);

    bridge.close();

    assertThat(batch.handle((value, failure) -> failure).join())
        .isInstanceOf(CancellationException.class)
        .hasMessageContaining("bridge was closed");
    assertThat(pending).isCancelled();
    assertThatThrownBy(() -> chain.batch(List.of(1, 2))).isInstanceOf(IllegalStateException.class);
  }
}
