package io.runnel.functional;

import static org.assertj.core.api.Assertions.assertThat;

import io.runnel.Bridge;
import io.runnel.RunConfig;
import io.runnel.StreamRunnel;
import io.runnel.support.Fold;
import io.runnel.support.Generator;
import io.runnel.support.Plan;
import io.runnel.testing.Numbers;
import io.runnel.testing.TestStep;
import io.runnel.testing.TestStreamChain;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Streams put together at random, read to the end, left early, failed and timed out: what comes is
 * what a plain list would give, in order, and what was opened is cleaned up.
 */
class StagesStressTest {

  private static final long SEED = Long.getLong("runnel.stress.seed", 24_601L);
  private static final int RUNS = Integer.getInteger("runnel.stress.runs", 1_500);

  private final Random random = new Random(SEED);
  private final Bridge bridge = Bridge.builder().build();
  private final AtomicInteger opened = new AtomicInteger();
  private final AtomicInteger cleanedUp = new AtomicInteger();
  private final List<String> broken = Collections.synchronizedList(new ArrayList<>());
  private int number;

  // the chain that grows, and what it is to give
  private Plan plan;
  private final List<TestStep> steps = new ArrayList<>();
  private int input;
  private List<Integer> expected;

  @AfterEach
  void nothingIsLeft() throws Exception {
    CompletableFuture.runAsync(bridge::close).get(30, TimeUnit.SECONDS);
    assertThat(broken).as(what()).isEmpty();
    assertThat(cleanedUp).as(what() + ": sources cleaned up").hasValue(opened.get());
  }

  private String what() {
    return "run " + number + " of seed " + SEED + ", " + plan;
  }

  private void add(Plan longer, TestStep step) {
    plan = longer;
    steps.add(step);
  }

  private static List<Integer> below(int count) {
    return IntStream.range(0, count).boxed().toList();
  }

  /** A streaming step of some kind: the numbers below what it takes. */
  private void source() {
    String name = "source" + steps.size();
    switch (random.nextInt(4)) {
      case 0 -> add(plan.publisher(name), (value, run) -> new Numbers((Integer) value));
      case 1 ->
          add(
              plan.stream(name),
              (value, run) -> {
                opened.incrementAndGet();
                return below((Integer) value).stream().onClose(cleanedUp::incrementAndGet);
              });
      case 2 -> add(plan.iterator(name), (value, run) -> below((Integer) value).iterator());
      default -> add(plan.generator(name), (value, run) -> generator((Integer) value));
    }
  }

  private Generator<Integer> generator(int count) {
    return out -> {
      opened.incrementAndGet();
      try {
        below(count).forEach(out::emit);
      } finally {
        cleanedUp.incrementAndGet();
      }
    };
  }

  private static Object later(Object value, int kind) {
    return kind == 0
        ? CompletableFuture.completedFuture(value)
        : CompletableFuture.supplyAsync(() -> value);
  }

  /** A step that adds one, of some mode. */
  private void step() {
    String name = "add" + steps.size();
    int kind = random.nextInt(2);
    switch (random.nextInt(4)) {
      case 0 -> add(plan.offload(name), (value, run) -> (Integer) value + 1);
      case 1 -> add(plan.cpu(name), (value, run) -> (Integer) value + 1);
      case 2 -> add(plan.inline(name), (value, run) -> (Integer) value + 1);
      default -> add(plan.await(name), (value, run) -> later((Integer) value + 1, kind));
    }
    expected = expected.stream().map(each -> each + 1).toList();
  }

  private void window() {
    int size = 1 + random.nextInt(4);
    add(
        plan.window(size).offload("sum" + steps.size()),
        (value, run) -> ((List<?>) value).stream().mapToInt(each -> (Integer) each).sum());
    List<Integer> sums = new ArrayList<>();
    for (int i = 0; i < expected.size(); i += size) {
      sums.add(
          expected.subList(i, Math.min(expected.size(), i + size)).stream()
              .mapToInt(each -> each)
              .sum());
    }
    expected = sums;
  }

  private void inner() {
    add(plan.inline("few" + steps.size()), (value, run) -> (Integer) value % 3);
    source();
    expected = expected.stream().flatMap(each -> below(each % 3).stream()).toList();
  }

  private void live() {
    if (random.nextBoolean()) {
      add(plan.asStream().stream("same" + steps.size()), (value, run) -> value);
    } else {
      add(plan.asPublisher().publisher("same" + steps.size()), (value, run) -> value);
    }
  }

  private StreamRunnel<Integer, Integer, List<Integer>> chain(int count) {
    plan = Plan.of("S.stages");
    steps.clear();
    input = count;
    expected = below(count);
    source();
    for (int i = random.nextInt(5); i > 0; i--) {
      switch (random.nextInt(6)) {
        case 0 -> window();
        case 1 -> inner();
        case 2 -> live();
        case 3 -> {
          step();
          plan.ahead(1 + random.nextInt(6));
        }
        case 4 -> add(plan.collect().iterable("again" + steps.size()), (value, run) -> value);
        default -> step();
      }
    }
    return new TestStreamChain<>(plan, Fold.LIST, bridge, steps.toArray(TestStep[]::new));
  }

  private RunConfig config() {
    RunConfig config = RunConfig.defaults();
    if (random.nextInt(3) == 0) {
      config = config.withMaxConcurrency(1 + random.nextInt(3));
    }
    return config;
  }

  private RunConfig brief() {
    return config().withTimeout(Duration.ofNanos(1 + random.nextInt(2_000_000)));
  }

  private static <T> T within(CompletableFuture<T> end, String what) throws Exception {
    try {
      return end.get(30, TimeUnit.SECONDS);
    } catch (java.util.concurrent.TimeoutException e) {
      throw new AssertionError("it hangs: " + what, e);
    } catch (ExecutionException | CancellationException e) {
      return null;
    }
  }

  @Test
  void everyFormGivesWhatAListWould() throws Exception {
    for (number = 1; number <= RUNS; number++) {
      StreamRunnel<Integer, Integer, List<Integer>> chain = chain(random.nextInt(12));
      int count = input;
      RunConfig config = config();
      switch (random.nextInt(4)) {
        case 0 ->
            assertThat(
                    within(
                        CompletableFuture.supplyAsync(() -> chain.invoke(count, config)), what()))
                .as(what())
                .isEqualTo(expected);
        case 1 ->
            assertThat(within(chain.invokeAsync(count, config), what()))
                .as(what())
                .isEqualTo(expected);
        case 2 ->
            assertThat(
                    within(
                        CompletableFuture.supplyAsync(() -> pulled(chain, count, config)), what()))
                .as(what())
                .isEqualTo(expected);
        default -> {
          Reader reader = new Reader(random.nextLong());
          chain.streamAsync(count, config).subscribe(reader);
          assertThat(within(reader.end, what())).as(what()).isEqualTo(expected);
        }
      }
    }
  }

  private static List<Integer> pulled(
      StreamRunnel<Integer, Integer, List<Integer>> chain, int count, RunConfig config) {
    try (Stream<Integer> chunks = chain.stream(count, config)) {
      return chunks.collect(Collectors.toList());
    }
  }

  @Test
  void leavingEarlyCleansUp() throws Exception {
    for (number = 1; number <= RUNS; number++) {
      StreamRunnel<Integer, Integer, List<Integer>> chain = chain(random.nextInt(40));
      int count = input;
      RunConfig config = random.nextInt(3) == 0 ? brief() : config();
      if (random.nextBoolean()) {
        int taken = random.nextInt(4);
        within(CompletableFuture.runAsync(() -> take(chain, count, config, taken)), what());
      } else {
        Reader reader = new Reader(random.nextLong());
        chain.streamAsync(count, config).subscribe(reader);
        int rounds = random.nextInt(2_000);
        within(
            CompletableFuture.runAsync(
                () -> {
                  for (int i = 0; i < rounds; i++) {
                    Thread.yield();
                  }
                  reader.subscription.cancel();
                }),
            what());
      }
    }
  }

  private static void take(
      StreamRunnel<Integer, Integer, List<Integer>> chain, int count, RunConfig config, int most) {
    try (Stream<Integer> chunks = chain.stream(count, config)) {
      Iterator<Integer> each = chunks.iterator();
      for (int i = 0; i < most && each.hasNext(); i++) {
        each.next();
      }
    }
  }

  /** Checks what is signalled, and asks for a few at a time, from this thread and that. */
  private final class Reader implements Flow.Subscriber<Integer> {
    final CompletableFuture<List<Integer>> end = new CompletableFuture<>();
    private final List<Integer> received = new ArrayList<>();
    private final Random own;
    private final AtomicInteger calling = new AtomicInteger();
    private final AtomicLong requested = new AtomicLong();
    volatile Flow.Subscription subscription;

    Reader(long seed) {
      this.own = new Random(seed);
    }

    private void signal(Runnable action) {
      if (calling.incrementAndGet() != 1) {
        broken.add(what() + ": two signals at a time");
      }
      if (end.isDone()) {
        broken.add(what() + ": a signal behind the last");
      }
      action.run();
      calling.decrementAndGet();
    }

    private void ask() {
      int n = 1 + own.nextInt(3);
      requested.addAndGet(n);
      if (own.nextBoolean()) {
        subscription.request(n);
      } else {
        CompletableFuture.runAsync(() -> subscription.request(n));
      }
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
      subscription = given;
      signal(this::ask);
    }

    @Override
    public void onNext(Integer item) {
      signal(
          () -> {
            received.add(item);
            if (requested.decrementAndGet() < 0) {
              broken.add(what() + ": more than was requested");
            }
            if (requested.get() == 0) {
              ask();
            }
          });
    }

    @Override
    public void onError(Throwable error) {
      signal(() -> {});
      end.completeExceptionally(error);
    }

    @Override
    public void onComplete() {
      signal(() -> {});
      end.complete(received);
    }
  }
}
