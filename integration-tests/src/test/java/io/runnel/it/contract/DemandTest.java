package io.runnel.it.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.runnel.StreamRunnel;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Section 5, demand: how far ahead of its reader a source may be. */
class DemandTest {

  private static final Snippet SOURCES =
      Snippet.service(
          """
          public static final java.util.concurrent.atomic.AtomicLong REQUESTED =
              new java.util.concurrent.atomic.AtomicLong();
          public static final java.util.concurrent.atomic.AtomicInteger PULLED =
              new java.util.concurrent.atomic.AtomicInteger();
          public static final java.util.concurrent.atomic.AtomicInteger EMITTED =
              new java.util.concurrent.atomic.AtomicInteger();
          @Streaming public Flow.Publisher<Integer> published(int count) {
            return subscriber -> subscriber.onSubscribe(new Flow.Subscription() {
              private int next;
              @Override public void request(long n) {
                REQUESTED.addAndGet(n);
                for (long i = 0; i < n; i++) {
                  subscriber.onNext(next++);
                }
              }
              @Override public void cancel() { }
            });
          }
          @Streaming public Iterator<Integer> pulled(int count) {
            return Stream.generate(PULLED::incrementAndGet).iterator();
          }
          @Streaming public void emitted(int count, Emitter<Integer> out) {
            while (true) {
              out.emit(EMITTED.incrementAndGet());
            }
          }
          @Step public int twice(int in) { return 2 * in; }
          @Step public int plus(int a, int b) { return a + b; }
          @Step public void log(int in) { }
          """);

  private static final String CHAINS =
      """
      @Chain({"published", "twice"}) Stream<Integer> publish(int count);
      @Chain({"published", "log", "twice & _", "plus"}) Stream<Integer> fan(int count);
      @Chain({"pulled", "twice & _", "plus"}) Stream<Integer> pull(int count);
      @Chain({"emitted", "twice"}) Stream<Integer> emit(int count);
      """;

  /** "sources are asked for exactly what was requested, without look-ahead". */
  @Test
  void sourcesAreAskedForExactlyWhatWasRequested() {
    for (String name : List.of("PublishChain", "FanChain")) {
      Compiled right = SOURCES.chains(CHAINS).accepted();
      AtomicLong requested = (AtomicLong) right.constant("REQUESTED");
      StreamRunnel<Object, Object, Object> chain = right.stream(name);

      try (Stream<Object> stream = chain.stream(0)) {
        Iterator<Object> chunks = stream.iterator();
        chunks.next();
        chunks.next();
        assertThat(requested).hasValue(2);
      }
      chain.streamAsync(0).subscribe(new Asking(3));
      assertThat(requested).hasValueLessThanOrEqualTo(5); // no matter how far it is
    }
    Compiled right = SOURCES.chains(CHAINS).accepted();
    try (Stream<Object> stream = right.stream("PullChain").stream(0)) {
      Iterator<Object> chunks = stream.iterator();
      assertThat(chunks.next()).isEqualTo(3);
      assertThat(chunks.next()).isEqualTo(6);
      assertThat((AtomicInteger) right.constant("PULLED")).hasValue(2);
    }
  }

  /** "With demand outstanding `emit` calls the subscriber directly". */
  @Test
  void emitCallsTheSubscriberDirectly() {
    Compiled right =
        Snippet.service(
                """
                @Streaming public void emitted(int count, Emitter<Thread> out) {
                  for (int i = 0; i < count; i++) {
                    out.emit(Thread.currentThread());
                  }
                }
                @Step(async = true) public Thread same(Thread in) { return in; }
                """)
            .chains("@Chain({\"emitted\", \"same\"}) Stream<Thread> x(int count);\n")
            .accepted();
    Asking subscriber = new Asking(Long.MAX_VALUE);

    right.stream("XChain").streamAsync(10).subscribe(subscriber);

    assertThat(subscriber.done.join()).hasSize(10).allMatch(Boolean.TRUE::equals);
  }

  /** "in `stream` a generator may run 16 ahead". */
  @Test
  void aGeneratorMayRunSixteenAhead() {
    Compiled right = SOURCES.chains(CHAINS).accepted();
    AtomicInteger emitted = (AtomicInteger) right.constant("EMITTED");

    try (Stream<Object> stream = right.stream("EmitChain").stream(0)) {
      Iterator<Object> chunks = stream.iterator();
      for (int i = 1; i <= 100; i++) {
        assertThat(chunks.next()).isEqualTo(2 * i);
        // One that is read, sixteen ahead, and one that waits in emit.
        assertThat(emitted.get()).isLessThanOrEqualTo(i + 18);
      }
    }
  }

  /** Asks once, and notes whether each chunk is the thread that brings it. */
  private static final class Asking implements Flow.Subscriber<Object> {

    private final CompletableFuture<List<Object>> done = new CompletableFuture<>();
    private final List<Object> isHere = new ArrayList<>();
    private final long many;

    Asking(long many) {
      this.many = many;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      subscription.request(many);
    }

    @Override
    public void onNext(Object chunk) {
      isHere.add(chunk == Thread.currentThread());
    }

    @Override
    public void onError(Throwable failure) {
      done.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
      done.complete(isHere);
    }
  }
}
