package io.runnel.it.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.runnel.StreamRunnel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Section 5, streams: steps that run ahead. Each waits here until as many are at work as it says,
 * so that a chain that ran fewer would never end.
 */
@Timeout(60)
class AheadTest {

  private static final Snippet PAGES =
      Snippet.service(
          """
          private final Map<String, List<CompletableFuture<String>>> waiting = new HashMap<>();
          private final Map<String, CyclicBarrier> barriers = new ConcurrentHashMap<>();

          @Streaming public Stream<String> pages(String in) { return Arrays.stream(in.split(" ")); }
          @Streaming public void emitted(String in, Emitter<String> out) {
            for (String page : in.split(" ")) {
              out.emit(page);
            }
          }
          /** Completes four together, the last one first. */
          @Step(ahead = 3) public CompletionStage<String> fetch(String page, RunContext run) {
            CompletableFuture<String> fetched = new CompletableFuture<>();
            List<CompletableFuture<String>> ready = List.of();
            synchronized (waiting) {
              List<CompletableFuture<String>> mine =
                  waiting.computeIfAbsent(run.runId(), id -> new ArrayList<>());
              mine.add(fetched);
              if (mine.size() == 4) {
                ready = List.copyOf(mine);
                mine.clear();
              }
            }
            for (int i = ready.size() - 1; i >= 0; i--) {
              ready.get(i).complete("ready");
            }
            return fetched.thenApply(it -> page + "!");
          }
          @Step(ahead = 3) public String block(String page, RunContext run) throws Exception {
            barriers.computeIfAbsent(run.runId(), id -> new CyclicBarrier(4)).await();
            return page + "?";
          }
          @Step(ahead = 1, window = 2) public String window(List<String> some, RunContext run)
              throws Exception {
            barriers.computeIfAbsent(run.runId(), id -> new CyclicBarrier(2)).await();
            return String.join("+", some);
          }
          /** The first waits until the last is there. */
          @Step(ahead = 1, ordered = false)
          public CompletionStage<String> overtaking(String page, RunContext run) {
            CompletableFuture<String> fetched = new CompletableFuture<>();
            synchronized (waiting) {
              List<CompletableFuture<String>> mine =
                  waiting.computeIfAbsent(run.runId(), id -> new ArrayList<>());
              mine.add(fetched);
              if (mine.size() < 3) {
                return mine.size() == 1 ? fetched : CompletableFuture.completedFuture(page);
              }
              mine.get(0).complete("first");
              return CompletableFuture.completedFuture(page);
            }
          }
          @Step(ahead = 3) public int length(String page) { return page.length(); }
          @Step(ahead = 3) public void log(String page) { }
          @Step public String pair(int length, String page) { return page + length; }
          @Step public String join(String fetched, String page) { return fetched + page; }
          @Step public CharSequence object(String page) { return page; }
          @Step public String print(CharSequence page) { return page.toString(); }
          """);

  private static final String EIGHT = "a b c d e f g h";

  private static void streams(String elements, List<?> chunks) {
    String chunk = chunks.get(0).getClass().getSimpleName();
    Compiled right =
        PAGES.chains("@Chain({" + elements + "}) Stream<" + chunk + "> x(String in);\n").accepted();
    Runs.streams(right.stream("XChain"), EIGHT, chunks, chunks);
  }

  /** "Per-chunk steps keep order and may run ahead: `@Step(ahead = 8)`". */
  @Test
  void asyncStepsRunAheadAndKeepOrder() {
    List<String> chunks = List.of("a!", "b!", "c!", "d!", "e!", "f!", "g!", "h!");
    streams("\"pages\", \"fetch\"", chunks);
    streams("\"emitted\", \"fetch\", \"log\"", chunks);
  }

  /** "chunks run ahead, use the executors in sync calls too" (section 6). */
  @Test
  void stepsThatBlockRunAheadAndKeepOrder() {
    streams("\"pages\", \"block\"", List.of("a?", "b?", "c?", "d?", "e?", "f?", "g?", "h?"));
    streams("\"emitted\", \"fetch\", \"block\", \"length\"", List.of(3, 3, 3, 3, 3, 3, 3, 3));
  }

  /** With {@code window}, so many more windows are in flight. */
  @Test
  void windowsRunAhead() {
    streams("\"pages\", \"window\"", List.of("a+b", "c+d", "e+f", "g+h"));
  }

  /** "with `ordered = false` as they complete". */
  @Test
  void withoutOrderEachGoesOnAsItCompletes() {
    Compiled right =
        PAGES
            .chains("@Chain({\"pages\", \"overtaking\"}) Stream<String> x(String in);\n")
            .accepted();
    StreamRunnel<Object, Object, Object> chain = right.stream("XChain");
    List<List<Object>> seen = new ArrayList<>();
    seen.add(List.of(((List<?>) chain.invoke("a b c")).toArray()));
    seen.add(List.of(((List<?>) chain.invokeAsync("a b c").join()).toArray()));
    seen.add(Runs.collect(chain.streamAsync("a b c")).join());
    try (Stream<Object> stream = chain.stream("a b c")) {
      seen.add(stream.toList());
    }

    assertThat(seen)
        .allSatisfy(
            chunks -> {
              assertThat(chunks).containsExactlyInAnyOrder("first", "b", "c");
              assertThat(chunks.get(0)).isEqualTo("b");
            });
  }

  /** A fan-out and a route run ahead as a whole. */
  @Test
  void forksRunAhead() {
    streams(
        "\"pages\", \"fetch & _\", \"join\"",
        List.of("a!a", "b!b", "c!c", "d!d", "e!e", "f!f", "g!g", "h!h"));
    streams(
        "\"pages\", \"object\", \"block | _\", \"print\"",
        List.of("a?", "b?", "c?", "d?", "e?", "f?", "g?", "h?"));
  }

  /** Where no stream arrives, it says nothing. */
  @Test
  void elsewhereItSaysNothing() {
    Compiled right =
        PAGES
            .chains(
                """
                @Chain({"log", "length"}) int value(String in);
                @Chain({"pages", "length & _", "pair"}) Stream<String> beside(String in);
                """)
            .accepted();

    Runs.gives(right.chain("ValueChain"), "abc", 3);
    Runs.streams(right.stream("BesideChain"), "a bc", List.of("a1", "bc2"), List.of("a1", "bc2"));
  }

  /** What is marked in vain is an error, or a warning where it only does nothing. */
  @Test
  void whatMeansNothingIsRefused() {
    Snippet.service("@Step(ahead = »-1) public String x(String in) { return in; }")
        .in("")
        .refused("RNL117", "ahead = -1", "counts chunks");
    Snippet.service("@Step(ordered = »false) public String x(String in) { return in; }")
        .in("")
        .refused("RNL117", "ordered = false", "like ahead = 8");
    assertThat(
            Snippet.service("@Step(async = true, ahead = 8) public int x(int in) { return in; }")
                .in("")
                .compile()
                .said())
        .anySatisfy(said -> assertThat(said.message()).contains("RNL118", "runs in place"));
  }
}
