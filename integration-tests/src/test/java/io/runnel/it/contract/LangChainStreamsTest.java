package io.runnel.it.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.runnel.RunConfig;
import io.runnel.RunEvent;
import io.runnel.StreamRunnel;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Where streams of LangChain (langchain-core 1.6.5) lose, mix up or hold on to something, and these
 * must not; one test each.
 */
class LangChainStreamsTest {

  private static final Snippet SERVICE =
      Snippet.service(
          """
          public static final java.util.concurrent.atomic.AtomicInteger PRODUCED =
              new java.util.concurrent.atomic.AtomicInteger();
          public static final java.util.concurrent.atomic.AtomicInteger CLEANED =
              new java.util.concurrent.atomic.AtomicInteger();
          @Streaming public void emitted(String in, Emitter<String> out) {
            for (String word : in.split(" ")) {
              out.emit(word);
            }
          }
          @Streaming public CompletionStage<Void> calledBack(String in, Emitter<String> out) {
            return CompletableFuture.runAsync(() -> emitted(in, out));
          }
          @Streaming public Flow.Publisher<String> published(String in) {
            return subscriber -> {
              SubmissionPublisher<String> publisher = new SubmissionPublisher<>();
              publisher.subscribe(subscriber);
              for (String word : in.split(" ")) {
                publisher.submit(word);
              }
              publisher.close();
            };
          }
          @Streaming public Stream<String> pulled(String in) { return Arrays.stream(in.split(" ")); }
          @Streaming public Stream<Map<String, Integer>> maps(String in) {
            return Arrays.stream(in.split(" ")).map(word -> Map.of(word, word.length()));
          }
          @Streaming public Stream<Object> mixed(String in) { return Stream.of("a", 1, "b"); }
          @Streaming public void none(String in, Emitter<String> out) { }
          @Streaming public Flow.Publisher<String> nonePublished(String in) {
            return subscriber -> {
              SubmissionPublisher<String> publisher = new SubmissionPublisher<>();
              publisher.subscribe(subscriber);
              publisher.close();
            };
          }
          @Streaming public void endless(String in, Emitter<String> out) {
            try {
              while (true) {
                PRODUCED.incrementAndGet();
                out.emit(in);
              }
            } finally {
              CLEANED.incrementAndGet();
            }
          }
          @Streaming public Stream<String> endlessPulled(String in) {
            return Stream.generate(() -> {
              PRODUCED.incrementAndGet();
              return in;
            }).onClose(CLEANED::incrementAndGet);
          }
          @Streaming public Stream<byte[]> large(String in) {
            return Stream.generate(() -> new byte[1 << 20]).limit(3);
          }
          @Step public String upper(String in) { return in.toUpperCase(Locale.ROOT); }
          @Step public CompletionStage<String> later(String in) {
            return CompletableFuture.supplyAsync(() -> in);
          }
          @Step(async = true) public byte[] same(byte[] in) { return in; }
          @Step public int count(List<String> all) { return all.size(); }
          @Step public String either(Outcome<String, String> in) {
            return in instanceof Outcome.Success<String, String> fine ? fine.output() : "-";
          }
          @Step public String risky(String in) {
            if (in.equals("no")) throw new IllegalStateException(in);
            return in;
          }
          @Streaming public Stream<Object> endlessMixed(String in) { return Stream.generate(() -> in); }
          @Step public String text(String in) { return "text " + in; }
          @Step public String other(Object in) { return "other " + in; }
          @Step public String longer(String in, int length) { return in + length; }
          @Step public int length(String in) { return in.length(); }
          """);

  private static StreamRunnel<Object, Object, Object> chain(String declared) {
    return SERVICE.chains(declared).accepted().stream("XChain");
  }

  /**
   * A sync generator in a lambda cannot be streamed asynchronously, nor can the other way round.
   */
  @Test
  void items8And23EverySourceStreamsInBothWorlds() {
    for (String source : List.of("emitted", "calledBack", "published", "pulled")) {
      for (String step : List.of("upper", "later")) {
        List<?> chunks = step.equals("upper") ? List.of("A", "B") : List.of("a", "b");
        Runs.streams(
            chain("@Chain({\"" + source + "\", \"" + step + "\"}) Stream<String> x(String in);\n"),
            "a b",
            chunks,
            chunks);
      }
    }
  }

  /** There, of two maps only the last is left, and of a text, a number and a text the last text. */
  @Test
  void item9AFoldDropsNothing() {
    assertThat(chain("@Chain(\"maps\") List<Map<String, Integer>> x(String in);\n").invoke("a bb"))
        .isEqualTo(List.of(java.util.Map.of("a", 1), java.util.Map.of("bb", 2)));
    assertThat(chain("@Chain(\"mixed\") Stream<Object> x(String in);\n").invoke(""))
        .isEqualTo(Arrays.asList("a", 1, "b"));
    SERVICE.chains("    @Chain({\"mixed\"}) String »x(String in);\n").refused("RNL205", "Object");
  }

  /** There, two kinds of generator fold by two rules. */
  @Test
  void item10AllSourcesFoldByOneRule() {
    for (String source : List.of("emitted", "calledBack", "published", "pulled")) {
      assertThat(chain("@Chain(\"" + source + "\") List<String> x(String in);\n").invoke("a b"))
          .isEqualTo(List.of("a", "b"));
      assertThat(chain("@Chain(\"" + source + "\") String x(String in);\n").invoke("a b"))
          .isEqualTo("ab");
    }
  }

  /** There, an empty generator is None for the next step, or an error inside the library. */
  @Test
  void items12And13EmptyStaysEmpty() {
    for (String source : List.of("none", "nonePublished")) {
      Runs.streams(
          chain("@Chain({\"" + source + "\", \"upper\"}) Stream<String> x(String in);\n"),
          "",
          List.of(),
          List.of());
      assertThat(chain("@Chain({\"" + source + "\", \"upper\"}) String x(String in);\n").invoke(""))
          .isEqualTo("");
      Runs.gives(
          SERVICE
              .chains("@Chain({\"" + source + "\", \"upper\", \"count\"}) int x(String in);\n")
              .accepted()
              .chain("XChain"),
          "",
          0);
    }
  }

  /** There, fallbacks and branches fold what passes through them. */
  @Test
  void item30WrappersKeepStreaming() {
    for (String elements :
        List.of(
            "\"endlessPulled\", \"risky\", \"either\"",
            "\"endlessMixed\", \"text | other\"",
            "\"endlessPulled\", \"_ & length\", \"longer\"")) {
      StreamRunnel<Object, Object, Object> chain =
          chain("@Chain({" + elements + "}) Stream<String> x(String in);\n")
              .withConfig(RunConfig.defaults().withTimeout(Duration.ofMinutes(1)));
      try (Stream<Object> chunks = chain.stream("no")) {
        assertThat(chunks.iterator().next()).isIn("-", "text no", "no2");
      }
    }
  }

  /** There, closing a chain of several steps reads its source to the end, be there one or not. */
  @Test
  void item33ClosingStopsAnEndlessSource() {
    for (String source : List.of("endless", "endlessPulled")) {
      Compiled right =
          SERVICE
              .chains(
                  "@Chain({\""
                      + source
                      + "\", \"upper\", \"later\"}) Stream<String> x(String in);\n")
              .accepted();
      try (Stream<Object> chunks = right.stream("XChain").stream("a")) {
        assertThat(chunks.iterator().next()).isEqualTo("A");
      }
      // A generator may run sixteen ahead, and wait in emit with one more.
      assertThat(((AtomicInteger) right.constant("PRODUCED")).get()).isBetween(1, 18);
    }
  }

  /** There, closing returns before the innermost generator has cleaned up. */
  @Test
  void item34ClosingReturnsBehindTheCleanUp() {
    for (String source : List.of("endless", "endlessPulled")) {
      Compiled right =
          SERVICE
              .chains("@Chain({\"" + source + "\", \"upper\"}) Stream<String> x(String in);\n")
              .accepted();
      try (Stream<Object> chunks = right.stream("XChain").stream("a")) {
        assertThat(chunks.iterator().next()).isEqualTo("A");
      }
      assertThat((AtomicInteger) right.constant("CLEANED")).hasValue(1);
    }
  }

  /** There, a stream that was left early is told as one that ended. */
  @Test
  void item35LeavingEarlyIsToldAsACancel() {
    for (String source : List.of("endless", "endlessPulled")) {
      List<RunEvent> events = new CopyOnWriteArrayList<>();
      StreamRunnel<Object, Object, Object> chain =
          chain("@Chain({\"" + source + "\", \"upper\"}) Stream<String> x(String in);\n")
              .withConfig(RunConfig.defaults().withListener(events::add));
      try (Stream<Object> chunks = chain.stream("a")) {
        chunks.iterator().next();
      }
      assertThat(events.get(events.size() - 1))
          .isInstanceOfSatisfying(
              RunEvent.RunFailed.class,
              left -> assertThat(left.error()).isInstanceOf(CancellationException.class));
    }
  }

  /** There, a copy of each stream is kept for tracers, also where there is none. */
  @Test
  void item36ChunksAreNotKept() {
    try (Stream<Object> chunks =
        chain("@Chain({\"large\", \"same\", \"same\"}) Stream<byte[]> x(String in);\n").stream(
            "")) {
      Iterator<Object> each = chunks.iterator();
      WeakReference<Object> first = new WeakReference<>(each.next());
      each.next();
      while (first.get() != null) { // else the test times out
        System.gc();
      }
    }
  }

  /** Kept: chunks come first, then the failure; the other way round nobody could use them. */
  @Test
  void item32ChunksComeBeforeTheFailure() {
    StreamRunnel<Object, Object, Object> chain =
        chain("@Chain({\"emitted\", \"risky\"}) Stream<String> x(String in);\n");
    List<Object> seen = new ArrayList<>();
    assertThat(catchThrowable(() -> chain.stream("a b no c", seen::add)))
        .isInstanceOf(IllegalStateException.class);
    assertThat(seen).containsExactly("a", "b");
  }
}
