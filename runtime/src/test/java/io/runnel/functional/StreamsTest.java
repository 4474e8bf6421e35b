package io.runnel.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.runnel.Bridge;
import io.runnel.Emitter;
import io.runnel.RunConfig;
import io.runnel.RunEvent;
import io.runnel.StepException;
import io.runnel.StepTrace;
import io.runnel.StreamRunnel;
import io.runnel.support.AsyncGenerator;
import io.runnel.support.Fold;
import io.runnel.support.Generator;
import io.runnel.support.Plan;
import io.runnel.testing.Numbers;
import io.runnel.testing.Recorder;
import io.runnel.testing.TestStep;
import io.runnel.testing.TestStreamChain;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of source behaves alike, in both worlds. */
class StreamsTest {

  /** The kinds of sources; each makes the numbers below a count. */
  enum Kind {
    PUBLISHER(plan -> plan.publisher("numbers"), Numbers::new),
    STREAM(plan -> plan.stream("numbers"), n -> IntStream.range(0, n).boxed()),
    ITERATOR(plan -> plan.iterator("numbers"), n -> IntStream.range(0, n).boxed().iterator()),
    ITERABLE(plan -> plan.iterable("numbers"), n -> IntStream.range(0, n).boxed().toList()),
    GENERATOR(
        plan -> plan.generator("numbers"),
        n -> (Generator<Integer>) out -> IntStream.range(0, n).forEach(out::emit)),
    ASYNC_GENERATOR(
        plan -> plan.asyncGenerator("numbers"),
        n ->
            (AsyncGenerator<Integer>)
                out -> CompletableFuture.runAsync(() -> IntStream.range(0, n).forEach(out::emit)));

    final UnaryOperator<Plan> plan;
    final Source source;

    Kind(UnaryOperator<Plan> plan, Source source) {
      this.plan = plan;
      this.source = source;
    }

    StreamRunnel<Integer, Integer, List<Integer>> chain() {
      TestStep open = (value, run) -> source.of((Integer) value);
      return new TestStreamChain<>(
          plan.apply(Plan.of("Demo.numbers")), Fold.LIST, Bridge.shared(), open);
    }

    /** Three steps for each chunk: sync, async, in place. */
    StreamRunnel<Integer, String, String> perChunk() {
      return new TestStreamChain<>(
          plan.apply(Plan.of("Demo.chunks")).offload("add").await("text").inline("mark"),
          Fold.TEXT,
          Bridge.shared(),
          (value, run) -> source.of((Integer) value),
          (value, run) -> (Integer) value + 1,
          (value, run) -> CompletableFuture.supplyAsync(() -> "" + value),
          (value, run) -> value + ";");
    }
  }

  interface Source {
    Object of(int count);
  }

  private static List<Integer> numbers(int count) {
    return IntStream.range(0, count).boxed().toList();
  }

  @ParameterizedTest
  @EnumSource
  void everyFormBringsEveryChunkInOrder(Kind kind) throws Exception {
    StreamRunnel<Integer, Integer, List<Integer>> chain = kind.chain();
    try (Stream<Integer> pulled = chain.stream(100)) {
      assertThat(pulled.toList()).isEqualTo(numbers(100));
    }
    assertThat(Recorder.of(chain.streamAsync(100), Long.MAX_VALUE).await().received)
        .isEqualTo(numbers(100));
    assertThat(chain.invoke(100)).isEqualTo(numbers(100));
    assertThat(chain.invokeAsync(100).join()).isEqualTo(numbers(100));
    assertThat(chain.batch(List.of(3, 5))).containsExactly(numbers(3), numbers(5));

    List<Integer> chunks = new ArrayList<>();
    assertThat(chain.stream(100, chunks::add)).isEqualTo(chunks).isEqualTo(numbers(100));
    chunks.clear();
    assertThat(chain.streamAsync(100, chunks::add).join()).isEqualTo(chunks).hasSize(100);
  }

  @ParameterizedTest
  @EnumSource
  void stepsPerChunkKeepOrderAndFoldTheText(Kind kind) throws Exception {
    StreamRunnel<Integer, String, String> chain = kind.perChunk();

    assertThat(chain.invoke(4)).isEqualTo("1;2;3;4;");
    assertThat(chain.invokeAsync(4).join()).isEqualTo("1;2;3;4;");
    try (Stream<String> pulled = chain.stream(3)) {
      assertThat(pulled).containsExactly("1;", "2;", "3;");
    }
    assertThat(Recorder.of(chain.streamAsync(200), Long.MAX_VALUE).await().received).hasSize(200);
  }

  @ParameterizedTest
  @EnumSource
  void emptyStaysEmpty(Kind kind) throws Exception {
    assertThat(kind.chain().invoke(0)).isEmpty();
    assertThat(kind.chain().invokeAsync(0).join()).isEmpty();
    assertThat(kind.perChunk().invoke(0)).isEmpty();
    Recorder<Integer> recorder = Recorder.of(kind.chain().streamAsync(0), 1);
    assertThat(recorder.await().completed).isTrue();
    try (Stream<Integer> pulled = kind.chain().stream(0)) {
      assertThat(pulled).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void nothingComesThatWasNotRequested(Kind kind) throws Exception {
    Recorder<Integer> recorder = Recorder.of(kind.chain().streamAsync(10), 0);
    for (int i = 1; i <= 10; i++) {
      assertThat(recorder.received).hasSizeLessThan(i);
      recorder.request(1);
      while (recorder.received.size() < i) {
        Thread.yield();
      }
    }
    recorder.request(1);
    assertThat(recorder.await().received).isEqualTo(numbers(10));
    assertThat(recorder.completed).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void anEndlessStreamCanBeLeft(Kind kind) throws Exception {
    if (kind == Kind.ITERABLE || kind == Kind.ASYNC_GENERATOR) {
      return; // a list is not endless, and what never waits is bounded: see below
    }
    try (Stream<Integer> pulled = kind.chain().stream(Integer.MAX_VALUE)) {
      assertThat(pulled.iterator().next()).isZero();
    }
    try (Stream<String> pulled = kind.perChunk().stream(Integer.MAX_VALUE)) {
      assertThat(pulled.limit(2)).hasSize(2);
    }
    Recorder<Integer> recorder = new Recorder<>();
    recorder.doing(recorder::cancel);
    kind.chain().streamAsync(Integer.MAX_VALUE).subscribe(recorder);
    recorder.request(Long.MAX_VALUE);
    while (recorder.received.isEmpty()) {
      Thread.yield();
    }
    assertThat(recorder.received).hasSize(1);
  }

  @Test
  void oneTakenIsOneProduced() {
    AtomicInteger produced = new AtomicInteger();
    StreamRunnel<String, Integer, List<Integer>> chain =
        StreamRunnel.of(input -> Stream.generate(produced::incrementAndGet));
    try (Stream<Integer> pulled = chain.stream("x")) {
      assertThat(produced).as("nothing runs before the first pull").hasValue(0);
      Iterator<Integer> each = pulled.iterator();
      for (int i = 1; i <= 5; i++) {
        each.next();
        assertThat(produced).hasValue(i);
      }
    }
  }

  @Test
  void aPublisherIsCompletedWithoutFurtherDemand() throws Exception {
    StreamRunnel<String, Integer, List<Integer>> chain =
        StreamRunnel.ofAsync(input -> new Numbers(2));
    Recorder<Integer> recorder = Recorder.of(chain.streamAsync("x"), 2);

    assertThat(recorder.await().received).containsExactly(0, 1);
    assertThat(recorder.completed).isTrue();
  }

  @Test
  void anErrorInTheMiddleComesBehindTheChunksBeforeIt() throws Exception {
    StreamRunnel<String, Integer, List<Integer>> chain =
        new TestStreamChain<>(
            Plan.of("Demo.half").generator("half"),
            Fold.LIST,
            Bridge.shared(),
            (value, run) ->
                (Generator<Integer>)
                    out -> {
                      out.emit(1);
                      out.emit(2);
                      throw new IOException("half way");
                    });
    List<Integer> pulledChunks = new ArrayList<>();
    assertThatThrownBy(
            () -> {
              try (Stream<Integer> pulled = chain.stream("x")) {
                pulled.forEach(pulledChunks::add);
              }
            })
        .isExactlyInstanceOf(StepException.class)
        .hasCauseExactlyInstanceOf(IOException.class);
    assertThat(pulledChunks).containsExactly(1, 2);

    Recorder<Integer> recorder = Recorder.of(chain.streamAsync("x"), Long.MAX_VALUE);
    assertThat(recorder.await().received).containsExactly(1, 2);
    assertThat(recorder.failure).isExactlyInstanceOf(IOException.class);
    assertThat(StepTrace.of(recorder.failure)).map(StepTrace::step).contains("half");
  }

  @Test
  void anErrorOfAStepPerChunkStopsTheSource() throws Exception {
    AtomicInteger produced = new AtomicInteger();
    StreamRunnel<String, Integer, List<Integer>> chain =
        new TestStreamChain<>(
            Plan.of("Demo.bad").stream("endless").offload("check"),
            Fold.LIST,
            Bridge.shared(),
            (value, run) -> Stream.generate(produced::incrementAndGet),
            (value, run) -> {
              if (value.equals(3)) {
                throw new IllegalArgumentException("three");
              }
              return value;
            });
    Recorder<Integer> recorder = Recorder.of(chain.streamAsync("x"), Long.MAX_VALUE);

    assertThat(recorder.await().failure).hasMessage("three");
    assertThat(recorder.received).containsExactly(1, 2);
    assertThat(produced).hasValue(3);
    produced.set(0);
    assertThatThrownBy(() -> chain.invoke("x")).hasMessage("three");
  }

  @Test
  void nullChunksAreRefusedByName() {
    StreamRunnel<String, Integer, List<Integer>> chain =
        StreamRunnel.of(input -> Stream.of(1, (Integer) null));

    assertThatThrownBy(() -> chain.invoke("x"))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("StreamRunnel.of, step 1, pull[source]");
    assertThatThrownBy(() -> StreamRunnel.<String, Integer>of(input -> null).invoke("x"))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("null instead of a stream");
  }

  @Test
  void aStreamIsClosedAtItsEndAndWhenItIsLeft() throws Exception {
    AtomicInteger closed = new AtomicInteger();
    StreamRunnel<String, Integer, List<Integer>> chain =
        StreamRunnel.of(input -> Stream.of(1, 2, 3).onClose(closed::incrementAndGet));
    chain.invoke("x");
    assertThat(closed).hasValue(1);
    chain.invokeAsync("x").join();
    assertThat(closed).hasValue(2);
    try (Stream<Integer> pulled = chain.stream("x")) {
      assertThat(pulled.iterator().next()).isEqualTo(1);
    }
    assertThat(closed).hasValue(3);

    Recorder<Integer> recorder = Recorder.of(chain.streamAsync("x"), 1);
    while (recorder.received.isEmpty()) {
      Thread.yield();
    }
    recorder.cancel();
    while (closed.get() < 4) {
      Thread.yield();
    }
  }

  @Test
  void whatOnChunkThrowsIsTheFailureOfTheRun() {
    StreamRunnel<Integer, Integer, List<Integer>> chain = Kind.GENERATOR.chain();

    assertThatThrownBy(() -> chain.stream(10, chunk -> failAt(chunk, 3))).hasMessage("at 3");
    assertThatThrownBy(() -> chain.streamAsync(10, chunk -> failAt(chunk, 3)).join())
        .hasRootCauseMessage("at 3");
  }

  private static void failAt(int chunk, int at) {
    if (chunk == at) {
      throw new IllegalStateException("at " + at);
    }
  }

  @Test
  void chunksAreTold() {
    List<RunEvent> events = new ArrayList<>();
    Kind.STREAM.perChunk().invoke(2, RunConfig.defaults().withListener(events::add));

    assertThat(events)
        .filteredOn(RunEvent.Chunk.class::isInstance)
        .extracting(event -> ((RunEvent.Chunk) event).chunk())
        .containsExactly("1;", "2;");
    assertThat(events.get(events.size() - 1)).isInstanceOf(RunEvent.RunFinished.class);
  }

  @Test
  void aStreamBehindAnotherRunnable() throws Exception {
    StreamRunnel<String, Integer, List<Integer>> both =
        io.runnel.Runnel.<String, Integer>of(String::length).then(Kind.GENERATOR.chain());

    assertThat(both.invoke("abc")).containsExactly(0, 1, 2);
    assertThat(both.invokeAsync("abc").join()).containsExactly(0, 1, 2);
    try (Stream<Integer> pulled = both.stream("ab")) {
      assertThat(pulled).containsExactly(0, 1);
    }
    assertThat(Recorder.of(both.streamAsync("ab"), 5).await().received).containsExactly(0, 1);
    assertThat(both.then(io.runnel.Runnel.of(List::size)).invoke("abcd")).isEqualTo(4);
  }

  /** Requests that come while a chunk arrives must not make the next one overtake it. */
  @Test
  void demandThatNeverCeasesLosesNothing() throws Exception {
    int count = 4_000;
    StreamRunnel<Integer, Integer, List<Integer>> chain =
        new TestStreamChain<>(
            Plan.of("Demo.demand").publisher("numbers").await("later"),
            Fold.LIST,
            Bridge.shared(),
            (value, run) -> new NumbersOnAnotherThread(count),
            (value, run) -> CompletableFuture.supplyAsync(() -> value));
    Recorder<Integer> recorder = Recorder.of(chain.streamAsync(count), 1);
    while (!recorder.ended.isOpen()) {
      recorder.request(1);
    }

    assertThat(recorder.failure).isNull();
    assertThat(recorder.received).isEqualTo(numbers(count));
  }

  private record NumbersOnAnotherThread(int count) implements Flow.Publisher<Integer> {
    @Override
    public void subscribe(Flow.Subscriber<? super Integer> subscriber) {
      new Numbers(count).subscribe(new Moved(subscriber));
    }

    private record Moved(Flow.Subscriber<? super Integer> to) implements Flow.Subscriber<Integer> {
      @Override
      public void onSubscribe(Flow.Subscription given) {
        to.onSubscribe(
            new Flow.Subscription() {
              @Override
              public void request(long n) {
                CompletableFuture.runAsync(() -> given.request(n));
              }

              @Override
              public void cancel() {
                given.cancel();
              }
            });
      }

      @Override
      public void onNext(Integer number) {
        to.onNext(number);
      }

      @Override
      public void onError(Throwable failure) {
        to.onError(failure);
      }

      @Override
      public void onComplete() {
        to.onComplete();
      }
    }
  }

  @Test
  void whatNeverWaitsIsKeptUpToABound() throws Exception {
    AtomicInteger emitted = new AtomicInteger();
    StreamRunnel<String, Integer, List<Integer>> chain =
        new TestStreamChain<>(
            Plan.of("Demo.flood").asyncGenerator("flood"),
            Fold.LIST,
            Bridge.shared(),
            (value, run) ->
                (AsyncGenerator<Integer>)
                    out -> CompletableFuture.runAsync(() -> flood(out, emitted)));
    Recorder<Integer> recorder = Recorder.of(chain.streamAsync("x"), 1);
    while (emitted.get() >= 0) {
      Thread.yield();
    }
    recorder.request(Long.MAX_VALUE);

    assertThat(recorder.await().received).hasSizeBetween(1024, 1025);
    assertThat(recorder.failure)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Demo.flood, generate[flood] emitted 1024 chunks more");
  }

  @Test
  void aReaderThatWantsAllIsNeverTooSlow() {
    StreamRunnel<Integer, Integer, List<Integer>> chain =
        new TestStreamChain<>(
            Plan.of("Demo.eager").asyncGenerator("eager").offload("step"),
            Fold.LIST,
            Bridge.shared(),
            (value, run) ->
                (AsyncGenerator<Integer>)
                    out -> {
                      IntStream.range(0, (Integer) value).forEach(out::emit);
                      return CompletableFuture.completedFuture(null);
                    },
            (value, run) -> value);

    assertThat(chain.invoke(5000)).hasSize(5000);
    assertThat(chain.invokeAsync(5000).join()).hasSize(5000);
  }

  private static void flood(Emitter<Integer> out, AtomicInteger emitted) {
    try {
      while (true) {
        out.emit(emitted.getAndIncrement());
      }
    } finally {
      emitted.set(Integer.MIN_VALUE);
    }
  }
}
