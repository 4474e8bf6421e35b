package io.runnel.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.runnel.RunConfig;
import io.runnel.testing.Gate;
import io.runnel.testing.PlainChain;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Batches whose items need no engine. */
@Timeout(60)
class PlainBatchTest {

  private static final RunConfig THREE = RunConfig.defaults().withMaxConcurrency(3);

  @Test
  void everyItemHasItsPlace() {
    PlainChain<Integer, String> chain =
        PlainChain.of("B.kinds")
            .offload(value -> (Integer) value + 1)
            .await(value -> CompletableFuture.supplyAsync(() -> "<" + value))
            .step(PlainChain.Kind.CPU, value -> value + ">")
            .build();
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
    PlainChain<Integer, Integer> chain =
        PlainChain.of("B.limited")
            .await(
                value -> {
                  CompletableFuture<Object> stage = new CompletableFuture<>();
                  pending.add(stage);
                  return stage;
                })
            .build();
    CompletableFuture<List<Integer>> batch = chain.batchAsync(Collections.nCopies(10, 1), THREE);

    for (int ended = 0; ended < 10; ended++) {
      assertThat(pending).hasSize(Math.min(3, 10 - ended));
      pending.remove().complete(ended);
    }

    assertThat(batch.join()).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
  }

  @Test
  void aMillionItemsThatAreCompleteNeedNoStack() {
    PlainChain<Integer, Integer> chain =
        PlainChain.of("B.many").await(CompletableFuture::completedFuture).build();
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
    PlainChain<String, Object> chain =
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
                        for (int i = 0; i < 100_000; i++) {
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
                })
            .build();

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
    PlainChain<Integer, Object> chain =
        PlainChain.of("B.cancelled")
            .await(
                value -> {
                  CompletableFuture<Object> stage = new CompletableFuture<>();
                  stages.add(stage);
                  return stage;
                })
            .build();
    CompletableFuture<List<Object>> batch = chain.batchAsync(Collections.nCopies(5, 1), THREE);

    batch.cancel(true);

    assertThat(stages).hasSize(3).allMatch(CompletableFuture::isCancelled);
  }
}
