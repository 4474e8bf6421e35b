package io.runnel.functional;

import static org.assertj.core.api.Assertions.assertThat;

import io.runnel.Bridge;
import io.runnel.Outcome;
import io.runnel.Promise;
import io.runnel.RunConfig;
import io.runnel.RunEvent;
import io.runnel.Runnel;
import io.runnel.StreamRunnel;
import io.runnel.support.AsyncGenerator;
import io.runnel.support.Fold;
import io.runnel.support.Generator;
import io.runnel.support.Plan;
import io.runnel.testing.Numbers;
import io.runnel.testing.TestChain;
import io.runnel.testing.TestStep;
import io.runnel.testing.TestStreamChain;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Races between the ends of runs; a seed that fails is in the message. */
class StressTest {

  private static final long SEED = Long.getLong("runnel.stress.seed", 8_675_309L);
  private static final int RUNS = Integer.getInteger("runnel.stress.runs", 1_000);

  private final Random random = new Random(SEED);
  private final ExecutorService others = Executors.newFixedThreadPool(3);
  private final AtomicInteger active = new AtomicInteger(); // steps that run now
  private final AtomicInteger opened = new AtomicInteger(); // sources with something to clean up
  private final AtomicInteger cleanedUp = new AtomicInteger();
  private final List<Throwable> broken = Collections.synchronizedList(new ArrayList<>());
  private int number;
  private Bridge bridge = Bridge.builder().build();

  /** What no step may start behind; a new one for each run. */
  private static final class Stopped {
    volatile boolean is;
  }

  private volatile Stopped stopped = new Stopped();

  @AfterEach
  void nothingIsLeft() throws Exception {
    others.shutdown();
    within("the other threads end", CompletableFuture.runAsync(this::awaitOthers));
    assertThat(bridge).as(what("all runs are forgotten")).hasToString(idle());
    within("the bridge closes", CompletableFuture.runAsync(bridge::close));
    assertThat(active).as(what("steps that still run")).hasValue(0);
    assertThat(cleanedUp).as(what("sources cleaned up")).hasValue(opened.get());
    assertThat(broken).as(what("broken rules")).isEmpty();
  }

  private void awaitOthers() {
    try {
      assertThat(others.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static String idle() {
    return "Bridge[open, 0 runs in flight]";
  }

  private String what(String what) {
    return what + ", run " + number + " of seed " + SEED;
  }

  /** The end of something that must not hang; null if it failed. */
  private <T> T within(String what, Future<T> end) throws Exception {
    try {
      return end.get(30, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw new AssertionError(what("it hangs: " + what), e);
    } catch (java.util.concurrent.ExecutionException
        | java.util.concurrent.CancellationException e) {
      if (e.getCause() instanceof AssertionError failed) {
        throw failed;
      }
      return null;
    }
  }

  private static void spin(int rounds) {
    for (int i = 0; i < rounds; i++) {
      Thread.yield();
    }
  }

  /** On another thread, some time later. */
  private Future<?> later(Runnable action) {
    int rounds = random.nextInt(3_000);
    return others.submit(
        () -> {
          spin(rounds);
          action.run();
        });
  }

  // steps

  private Object working(Object value, int rounds, Stopped mine) {
    if (mine.is) {
      broken.add(new AssertionError(what("a step started behind the end")));
    }
    active.incrementAndGet();
    try {
      spin(rounds);
      return value;
    } finally {
      active.decrementAndGet();
    }
  }

  private TestStep sync() {
    int rounds = random.nextInt(300);
    return (value, run) -> working(value, rounds, stopped);
  }

  private TestStep async() {
    int rounds = random.nextInt(300);
    int kind = random.nextInt(3);
    return (value, run) -> {
      working(value, rounds, stopped);
      switch (kind) {
        case 0:
          return CompletableFuture.completedFuture(value);
        case 1:
          return CompletableFuture.supplyAsync(() -> value);
        default:
          Promise<Object> promise = new Promise<>();
          CompletableFuture.runAsync(() -> promise.complete(value));
          return promise;
      }
    };
  }

  private record Shape(Plan plan, List<TestStep> steps) {}

  private Shape withSteps(Plan start, int most) {
    Plan plan = start;
    List<TestStep> steps = new ArrayList<>();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      String name = "s" + i;
      int kind = random.nextInt(4);
      plan =
          switch (kind) {
            case 0 -> plan.offload(name);
            case 1 -> plan.cpu(name);
            case 2 -> plan.inline(name);
            default -> plan.await(name);
          };
      steps.add(kind == 3 ? async() : sync());
    }
    return new Shape(plan, steps);
  }

  private Runnel<Object, Object> chain() {
    Shape shape = withSteps(Plan.of("S.chain").offload("first"), 3);
    shape.steps().add(0, sync());
    return new TestChain<>(shape.plan(), bridge, shape.steps().toArray(TestStep[]::new));
  }

  /** The numbers below a count, from any kind of source, and a few steps behind it. */
  private StreamRunnel<Object, Object, List<Object>> numbers(int count) {
    Plan plan = Plan.of("S.numbers");
    TestStep source;
    switch (random.nextInt(5)) {
      case 0:
        plan = plan.publisher("numbers");
        source = (value, run) -> new Numbers(count);
        break;
      case 1:
        plan = plan.stream("numbers");
        source =
            (value, run) -> {
              opened.incrementAndGet();
              return IntStream.range(0, count).boxed().onClose(cleanedUp::incrementAndGet);
            };
        break;
      case 2:
        plan = plan.iterable("numbers");
        source = (value, run) -> IntStream.range(0, count).boxed().toList();
        break;
      case 3:
        plan = plan.generator("numbers");
        source = (value, run) -> generator(count, stopped);
        break;
      default:
        plan = plan.asyncGenerator("numbers");
        source =
            (value, run) ->
                (AsyncGenerator<Object>)
                    out ->
                        CompletableFuture.runAsync(
                            () -> IntStream.range(0, Math.min(1000, count)).forEach(out::emit));
    }
    Shape shape = withSteps(plan, 2);
    shape.steps().add(0, source);
    return new TestStreamChain<>(
        shape.plan(), Fold.LIST, bridge, shape.steps().toArray(TestStep[]::new));
  }

  private Generator<Object> generator(int count, Stopped mine) {
    return out -> {
      opened.incrementAndGet();
      active.incrementAndGet();
      if (mine.is) {
        broken.add(new AssertionError(what("a generator started behind the end")));
      }
      try {
        IntStream.range(0, count).forEach(out::emit);
      } finally {
        active.decrementAndGet();
        cleanedUp.incrementAndGet();
      }
    };
  }

  private RunConfig config() {
    RunConfig config = RunConfig.defaults();
    if (random.nextInt(3) == 0) {
      config = config.withMaxConcurrency(1 + random.nextInt(3));
    }
    if (random.nextInt(4) == 0) {
      config = config.withTimeout(Duration.ofNanos(1 + random.nextInt(1_000_000)));
    }
    return config;
  }

  private boolean timesOut(RunConfig config) {
    return config.timeout().isPresent();
  }

  private void next() {
    number++;
    stopped = new Stopped();
  }

  /** Ends a future in one of the ways that there are; whether it does. */
  private boolean ending(CompletableFuture<?> future) {
    switch (random.nextInt(5)) {
      case 0:
        later(() -> future.cancel(true));
        return true;
      case 1:
        later(() -> future.completeExceptionally(new IllegalStateException("enough")));
        return true;
      case 2:
        later(() -> future.complete(null));
        return true;
      default:
        return false;
    }
  }

  // runs

  @Test
  void futuresEndOnceAndTheLastEventIsTheLast() throws Exception {
    for (int i = 0; i < RUNS; i++) {
      next();
      Events events = new Events();
      RunConfig config = config().withListener(events::add);
      CompletableFuture<Object> result = chain().invokeAsync("x", config);
      boolean ends = ending(result) || timesOut(config);

      Object value = within("the future", result);

      assertThat(result).as(what("")).isDone();
      if (!ends) {
        assertThat(value).as(what("the value")).isEqualTo("x");
      }
      events.check();
    }
  }

  private final class Events {
    private final AtomicInteger inside = new AtomicInteger();
    private final List<RunEvent> all = Collections.synchronizedList(new ArrayList<>());

    void add(RunEvent event) {
      if (inside.incrementAndGet() != 1) {
        broken.add(new AssertionError(what("two events at a time")));
      }
      boolean over = all.stream().anyMatch(Events::isLast);
      if (over) {
        broken.add(new AssertionError(what("an event behind the last: " + event)));
      }
      all.add(event);
      inside.decrementAndGet();
    }

    private static boolean isLast(RunEvent event) {
      return event instanceof RunEvent.RunFinished || event instanceof RunEvent.RunFailed;
    }

    void check() {
      if (!(all.get(0) instanceof RunEvent.RunStarted)) {
        broken.add(new AssertionError(what("the first event is " + all.get(0))));
      }
    }
  }

  @Test
  void permitsComeBackWhoeverGivesUp() throws Exception {
    for (int i = 0; i < RUNS; i++) {
      next();
      List<Runnel<Object, ?>> inner = new ArrayList<>();
      for (int j = 2 + random.nextInt(4); j > 0; j--) {
        inner.add(random.nextBoolean() ? chain() : numbers(random.nextInt(4)));
      }
      long seed = random.nextLong();
      Runnel<Object, Object> last =
          new TestChain<>(Plan.of("S.last").offload("last"), bridge, (value, run) -> value);
      Runnel<Object, Object> outer =
          new TestChain<>(
              Plan.of("S.outer").offload("outer"),
              bridge,
              (value, run) -> {
                Random own = new Random(seed);
                List<CompletableFuture<?>> results = new ArrayList<>();
                for (Runnel<Object, ?> each : inner) {
                  RunConfig child = run.child();
                  if (own.nextInt(4) == 0) {
                    child = child.withTimeout(Duration.ofNanos(1 + own.nextInt(300_000)));
                  }
                  results.add(each.invokeAsync(value, child));
                }
                spin(own.nextInt(2_000));
                for (CompletableFuture<?> result : results) {
                  if (own.nextBoolean()) {
                    result.cancel(true);
                  }
                }
                for (CompletableFuture<?> result : results) {
                  within("an inner run", result);
                }
                return last.invoke(value, run.child());
              });
      RunConfig limit = RunConfig.defaults().withMaxConcurrency(1 + random.nextInt(2));

      Object value =
          within(
              "a run behind those that gave up",
              random.nextBoolean()
                  ? outer.invokeAsync("x", limit)
                  : others.submit(() -> outer.invoke("x", limit)));

      assertThat(value).as(what("the value")).isEqualTo("x");
    }
  }

  @Test
  void pushedStreamsKeepTheRules() throws Exception {
    for (int i = 0; i < RUNS; i++) {
      next();
      int count = random.nextInt(30);
      RunConfig config = config();
      Reader<Object> reader = new Reader<>(random.nextLong(), true);
      numbers(count).streamAsync("x", config).subscribe(reader);
      boolean leaves = random.nextInt(3) == 0;
      Future<?> leaving = leaves ? later(reader::leave) : CompletableFuture.completedFuture(null);
      within("the leaving", leaving);
      if (leaves) {
        continue;
      }
      within("the subscription", reader.end);
      if (!timesOut(config)) {
        assertThat(reader.failure).as(what("the failure")).isNull();
        assertThat(reader.count).as(what("the chunks")).isEqualTo(count);
      }
    }
  }

  /** Checks what is signalled, and asks for a few at a time from this thread and that. */
  private final class Reader<T> implements Flow.Subscriber<T> {
    final CompletableFuture<Object> end = new CompletableFuture<>();
    private final Random own;
    private final boolean ordered;
    private final AtomicInteger calling = new AtomicInteger();
    private final AtomicLong requested = new AtomicLong();
    private volatile Flow.Subscription subscription;
    private volatile boolean over;
    volatile Throwable failure;
    volatile int count;

    Reader(long seed, boolean ordered) {
      this.own = new Random(seed);
      this.ordered = ordered;
    }

    void leave() {
      subscription.cancel();
    }

    private void signal(Runnable action) {
      if (calling.incrementAndGet() != 1) {
        broken.add(new AssertionError(what("two signals at a time")));
      }
      if (over) {
        broken.add(new AssertionError(what("a signal behind the last")));
      }
      action.run();
      calling.decrementAndGet();
    }

    private void ask() {
      int n = own.nextInt(20) == 0 ? Integer.MAX_VALUE : 1 + own.nextInt(3);
      requested.addAndGet(n);
      if (own.nextBoolean()) {
        subscription.request(n);
      } else {
        CompletableFuture.runAsync(() -> subscription.request(n));
      }
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
      signal(
          () -> {
            subscription = given;
            ask();
            spin(200);
          });
    }

    @Override
    public void onNext(T item) {
      signal(
          () -> {
            if (ordered && !item.equals(count)) {
              broken.add(new AssertionError(what("chunk " + item + " instead of " + count)));
            }
            count++;
            if (requested.decrementAndGet() < 0) {
              broken.add(new AssertionError(what("more than was requested")));
            }
            if (requested.get() == 0 || own.nextInt(8) == 0) {
              ask();
            }
          });
    }

    @Override
    public void onError(Throwable error) {
      signal(
          () -> {
            failure = error;
            over = true;
          });
      end.complete("failed");
    }

    @Override
    public void onComplete() {
      signal(() -> over = true);
      end.complete("complete");
    }
  }

  @Test
  void closingAPulledStreamReturnsWhenItHasStopped() throws Exception {
    for (int i = 0; i < RUNS; i++) {
      next();
      Stopped mine = stopped;
      int count = random.nextInt(40);
      RunConfig config = config();
      Stream<Object> stream = numbers(count).stream("x", config);
      Iterator<Object> chunks = stream.iterator();
      boolean closes = random.nextInt(3) != 0;
      Future<?> closing =
          closes
              ? later(
                  () -> {
                    stream.close();
                    mine.is = true;
                    if (active.get() != 0) {
                      broken.add(new AssertionError(what("it runs behind the close")));
                    }
                  })
              : CompletableFuture.completedFuture(null);
      AtomicInteger taken = new AtomicInteger();
      Future<Boolean> pulling =
          others.submit(
              () -> {
                while (chunks.hasNext()) {
                  assertThat(chunks.next()).as(what("")).isEqualTo(taken.getAndIncrement());
                }
                return true;
              });
      within("the close", closing);
      Boolean whole = within("the pull", pulling);
      within("the second close", others.submit(stream::close));
      if (!closes && !timesOut(config)) {
        assertThat(whole).as(what("")).isTrue();
        assertThat(taken).as(what("")).hasValue(count);
      }
      assertThat(active).as(what("steps that still run")).hasValue(0);
    }
  }

  @Test
  void batchesReturnWhenNothingRunsAnyMore() throws Exception {
    for (int i = 0; i < RUNS; i++) {
      next();
      Stopped mine = stopped;
      Runnel<Object, ?> chain = random.nextBoolean() ? chain() : numbers(random.nextInt(4));
      List<Object> inputs = Collections.nCopies(random.nextInt(8), "x");
      RunConfig config = config();
      boolean outcomes = random.nextBoolean();
      boolean interrupts = random.nextInt(3) == 0;
      int rounds = random.nextInt(3_000);
      CompletableFuture<Integer> size = new CompletableFuture<>();
      Thread caller =
          new Thread(
              () -> {
                try {
                  size.complete(
                      outcomes
                          ? chain.batchOutcomes(inputs, config).size()
                          : chain.batch(inputs, config).size());
                } catch (Throwable t) {
                  size.completeExceptionally(t);
                }
                mine.is = true;
                if (active.get() != 0) {
                  broken.add(new AssertionError(what("it runs behind the return")));
                }
              });
      caller.start();
      if (interrupts) {
        spin(rounds);
        caller.interrupt();
      }
      Integer items = within("the batch", size);
      within("its caller", CompletableFuture.runAsync(() -> join(caller)));
      if (!interrupts && (outcomes || !timesOut(config))) {
        assertThat(items).as(what("items")).isEqualTo(inputs.size());
      }
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join(30_000);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void outcomesComeOnceOrNotAtAll() throws Exception {
    for (int i = 0; i < RUNS; i++) {
      next();
      int count = random.nextInt(20);
      RunConfig config = config();
      boolean leaves = random.nextInt(3) == 0;
      if (random.nextBoolean()) {
        Reader<Outcome<Object, Object>> reader = new Reader<>(random.nextLong(), false);
        chain().batchAsCompletedAsync(new Numbers(count), config).subscribe(reader);
        if (leaves) {
          within("the leaving", later(reader::leave));
        } else {
          within("the subscription", reader.end);
          assertThat(reader.count).as(what("outcomes")).isEqualTo(count);
        }
      } else {
        List<Object> inputs = Collections.nCopies(count, "x");
        Stream<Outcome<Object, Object>> stream = chain().batchAsCompleted(inputs, config);
        Future<Long> pulling = others.submit(() -> stream.mapToLong(Outcome::index).count());
        if (leaves) {
          within("the close", later(stream::close));
          within("the pull", pulling);
        } else {
          assertThat(within("the pull", pulling)).as(what("outcomes")).isEqualTo(count);
        }
        stream.close();
      }
    }
  }

  @Test
  void closingABridgeEndsWhateverIsInFlight() throws Exception {
    for (int i = 0; i < RUNS / 5; i++) {
      next();
      Stopped mine = stopped;
      Bridge own = Bridge.builder().build();
      Bridge before = bridge;
      bridge = own;
      List<Future<?>> ends = new ArrayList<>();
      for (int j = random.nextInt(6); j > 0; j--) {
        ends.add(starting());
      }
      bridge = before;
      Future<?> closing =
          later(
              () -> {
                own.close();
                mine.is = true;
                if (active.get() != 0) {
                  broken.add(new AssertionError(what("it runs behind the close")));
                }
              });
      within("the close", closing);
      for (Future<?> end : ends) {
        within("a run of a closed bridge", end);
      }
      assertThat(own).as(what("")).hasToString("Bridge[closed]");
    }
  }

  private Future<?> starting() {
    RunConfig config = config();
    switch (random.nextInt(5)) {
      case 0:
        return chain().invokeAsync("x", config);
      case 1:
        return numbers(20).invokeAsync("x", config);
      case 2:
        return chain().batchAsync(List.of(1, 2, 3), config);
      case 3:
        Reader<Object> reader = new Reader<>(random.nextLong(), true);
        numbers(50).streamAsync("x", config).subscribe(reader);
        return reader.end;
      default:
        StreamRunnel<Object, Object, List<Object>> pulled = numbers(50);
        return CompletableFuture.runAsync(
            () -> {
              try (Stream<Object> chunks = pulled.stream("x", config)) {
                chunks.forEach(chunk -> {});
              }
            });
    }
  }
}
