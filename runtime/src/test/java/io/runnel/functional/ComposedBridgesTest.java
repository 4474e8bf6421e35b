package io.runnel.functional;

import static org.assertj.core.api.Assertions.assertThat;

import io.runnel.Bridge;
import io.runnel.RunConfig;
import io.runnel.RunEvent;
import io.runnel.Runnel;
import io.runnel.StreamRunnel;
import io.runnel.support.Fold;
import io.runnel.support.Plan;
import io.runnel.testing.TestChain;
import io.runnel.testing.TestStreamChain;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which bridge counts when runnables of several are composed. */
class ComposedBridgesTest {

  private final AtomicReference<String> thread = new AtomicReference<>();

  private Runnel<String, String> noting(Bridge bridge) {
    return new TestChain<>(
        Plan.of("Demo.noting").offload("note"),
        bridge,
        (value, run) -> {
          thread.set(Thread.currentThread().getName());
          return value;
        });
  }

  @Test
  void aFunctionInFrontRunsOnTheBridgeOfTheChainBehindIt() {
    ExecutorService mine = Executors.newSingleThreadExecutor(task -> new Thread(task, "mine"));
    AtomicReference<String> ofFunction = new AtomicReference<>();
    try (Bridge bridge = Bridge.builder().blocking(mine).build()) {
      Runnel<String, String> both =
          Runnel.<String, String>of(
                  value -> {
                    ofFunction.set(Thread.currentThread().getName());
                    return value;
                  })
              .then(noting(bridge));
      both.invokeAsync("x").join();
    } finally {
      mine.shutdown();
    }

    assertThat(ofFunction.get()).isEqualTo("mine");
    assertThat(thread.get()).isEqualTo("mine");
  }

  @Test
  void theDefaultsOfTheSecondBridgeCountForTheSecondChain() {
    List<RunEvent> told = Collections.synchronizedList(new ArrayList<>());
    RunConfig watched = RunConfig.defaults().withListener(told::add);
    try (Bridge first = Bridge.builder().build();
        Bridge second = Bridge.builder().defaults(watched).build()) {
      noting(first).then(noting(second)).invoke("x");
    }

    assertThat(told)
        .filteredOn(RunEvent.RunStarted.class::isInstance)
        .extracting(RunEvent::chain)
        .containsExactly("Demo.noting");
  }

  @Test
  void aStreamBehindAnotherRunnableIsARunOfItsOwnWithItsOwnSettings() {
    List<RunEvent> told = Collections.synchronizedList(new ArrayList<>());
    RunConfig watched = RunConfig.defaults().withListener(told::add);
    RunConfig brief = RunConfig.defaults().withTimeout(Duration.ofMinutes(1));
    AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    try (Bridge bridge = Bridge.builder().clock(now::get).build()) {
      StreamRunnel<String, Integer, List<Integer>> numbers =
          new TestStreamChain<>(
              Plan.of("Demo.numbers").stream("two"),
              Fold.LIST,
              bridge,
              (value, run) -> Stream.of(1, 2));
      StreamRunnel<String, Integer, List<Integer>> both =
          Runnel.<String, String>of(
                  value -> {
                    now.updateAndGet(before -> before.plus(Duration.ofHours(1)));
                    return value;
                  })
              .then(numbers.withConfig(brief)); // the hour is none of its business

      assertThat(both.invoke("x", watched)).containsExactly(1, 2);
      assertThat(both.invokeAsync("x", watched).join()).containsExactly(1, 2);
      try (Stream<Integer> pulled = both.stream("x", watched)) {
        assertThat(pulled).containsExactly(1, 2);
      }
    }
    for (Class<?> kind : List.of(RunEvent.RunStarted.class, RunEvent.RunFinished.class)) {
      assertThat(told)
          .filteredOn(kind::isInstance)
          .extracting(RunEvent::chain)
          .hasSize(9)
          .contains("Runnel.of", "Demo.numbers", "Runnel.of then Demo.numbers");
    }
  }
}
