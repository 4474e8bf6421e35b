package io.runnel.it.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.runnel.StreamRunnel;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Section 5, streams: steps that take the stream itself, and streams inside of streams. */
@Timeout(60)
class LiveStreamsTest {

  private static final Snippet WORDS =
      Snippet.service(
          """
          public static final List<Object> SEEN = Collections.synchronizedList(new ArrayList<>());

          @Streaming public Stream<String> words(String in) { return Arrays.stream(in.split(" ")); }
          @Streaming public void emitted(String in, Emitter<String> out) {
            for (String word : in.split(" ")) {
              out.emit(word);
            }
          }
          @Streaming public Flow.Publisher<String> published(String in) {
            SubmissionPublisher<String> publisher = new SubmissionPublisher<>();
            return subscriber -> {
              publisher.subscribe(subscriber);
              for (String word : in.split(" ")) {
                publisher.submit(word);
              }
              publisher.close();
            };
          }
          @Streaming public Stream<String> endless(String in) {
            return Stream.iterate(1, i -> i + 1).map(i -> in + i);
          }
          @Step public String upper(String in) { return in.toUpperCase(Locale.ROOT); }
          @Step public int length(String in) { return in.length(); }

          @Streaming public <T> Stream<T> distinct(Stream<T> all) { return all.distinct(); }
          @Streaming public Stream<String> firstTwo(Stream<String> all) { return all.limit(2); }
          @Streaming public void joined(Stream<String> all, Emitter<String> out) {
            StringBuilder text = new StringBuilder();
            all.forEach(word -> out.emit(text.append(word).toString()));
          }
          @Streaming public <T> Flow.Publisher<T> same(Flow.Publisher<T> all) { return all; }
          @Step public long count(Stream<?> all) { return all.count(); }
          @Step public String first(Stream<String> all) { return all.findFirst().orElse("none"); }
          @Step public void drain(Stream<String> all) { all.forEach(SEEN::add); }
          @Step public CompletionStage<String> text(Flow.Publisher<? extends CharSequence> all) {
            CompletableFuture<String> text = new CompletableFuture<>();
            all.subscribe(
                new Flow.Subscriber<CharSequence>() {
                  private final StringBuilder seen = new StringBuilder();
                  @Override public void onSubscribe(Flow.Subscription subscription) {
                    subscription.request(Long.MAX_VALUE);
                  }
                  @Override public void onNext(CharSequence word) { seen.append(word); }
                  @Override public void onError(Throwable failure) {
                    text.completeExceptionally(failure);
                  }
                  @Override public void onComplete() { text.complete(seen.toString()); }
                });
            return text;
          }

          @Streaming public Stream<String> letters(String word) {
            return word.chars().mapToObj(Character::toString);
          }
          @Streaming public void twice(String word, Emitter<String> out) {
            out.emit(word);
            out.emit(word);
          }
          @Streaming public Iterable<String> none(String word) { return List.of(); }
          @Streaming public Iterator<String> ofAll(List<String> all) { return all.iterator(); }
          @Step public String joinAll(List<String> all) { return String.join("-", all); }
          @Step public String with(String letter, @From("upper") String word) {
            return letter + "<" + word;
          }
          @Step public String ofWord(String in, @From("words") String word) {
            return in + "<" + word;
          }
          @Step public int number(String in) { return Integer.parseInt(in); }
          """);

  private static void streams(String elements, String in, List<?> chunks) {
    String chunk = chunks.isEmpty() ? "String" : chunks.get(0).getClass().getSimpleName();
    Compiled right =
        WORDS.chains("@Chain({" + elements + "}) Stream<" + chunk + "> x(String in);\n").accepted();
    Runs.streams(right.stream("XChain"), in, chunks, chunks);
  }

  private static void gives(String elements, String type, String in, Object value) {
    Compiled right =
        WORDS.chains("@Chain({" + elements + "}) " + type + " x(String in);\n").accepted();
    Runs.gives(right.chain("XChain"), in, value);
  }

  /** "`Stream<C>` ...: the stream itself", by a step that streams again. */
  @Test
  void aTransformerTakesTheStreamItself() {
    streams("\"words\", \"distinct\"", "a b a", List.of("a", "b"));
    streams("\"emitted\", \"upper\", \"distinct\", \"length\"", "a bc a", List.of(1, 2));
    streams("\"published\", \"joined\"", "a b c", List.of("a", "ab", "abc"));
    streams("\"words\", \"distinct\", \"firstTwo\", \"upper\"", "a a b c", List.of("A", "B"));
    streams("\"endless\", \"upper\", \"firstTwo\"", "x", List.of("X1", "X2"));
  }

  /** "... `Flow.Publisher<C>`". */
  @Test
  void aTransformerMayTakeAPublisher() {
    streams("\"words\", \"same\"", "a b", List.of("a", "b"));
    streams("\"emitted\", \"upper\", \"same\", \"length\"", "a bc", List.of(1, 2));
    streams("\"published\", \"same\", \"distinct\", \"same\"", "a b a", List.of("a", "b"));
  }

  /** A step that returns one value ends the stream. */
  @Test
  void aPlainStepMakesOneValueOfTheStream() {
    gives("\"words\", \"count\"", "long", "a b c", 3L);
    gives("\"published\", \"upper\", \"text\"", "String", "a b c", "ABC");
    gives("\"emitted\", \"text\", \"length\"", "int", "a b c", 3);
    gives("\"endless\", \"first\"", "String", "x", "x1");
    streams("\"words\", \"first\", \"letters\"", "ab c", List.of("a", "b"));

    WORDS
        .chains("    @Chain({\"words\", »\"count\"}) Stream<Long> x(String in);\n")
        .refused("RNL206", "\"count\" takes the whole stream, as Stream<?> (a barrier)");
  }

  /** At the end of a chain that returns nothing, a tap may read the stream. */
  @Test
  void aTapAtTheEndReadsTheStream() {
    Compiled right = WORDS.chains("@Chain({\"words\", \"drain\"}) void x(String in);\n").accepted();
    Runs.gives(right.chain("XChain"), "a b", null);
    assertThat((List<?>) right.constant("SEEN")).isNotEmpty().hasSizeGreaterThanOrEqualTo(4);
    assertThat(((List<?>) right.constant("SEEN")).subList(0, 2)).isEqualTo(List.of("a", "b"));

    WORDS
        .chains("    @Chain({\"words\", »\"drain\", \"count\"}) long x(String in);\n")
        .refused("RNL210", "reads a stream to its end");
  }

  /** "A `@Streaming` step per chunk opens inner streams, one after another." */
  @Test
  void aStreamingStepPerChunkOpensInnerStreams() {
    streams("\"words\", \"letters\"", "ab c", List.of("a", "b", "c"));
    streams("\"emitted\", \"twice\", \"upper\"", "a b", List.of("A", "A", "B", "B"));
    streams("\"published\", \"published\"", "a b", List.of("a", "b"));
    streams("\"words\", \"none\"", "a b", List.of());
    streams(
        "\"words\", \"twice\", \"letters\", \"twice\"",
        "ab",
        List.of("a", "a", "b", "b", "a", "a", "b", "b"));
    streams("\"words\", \"upper\", \"letters\", \"with\"", "ab c", List.of("A<AB", "B<AB", "C<C"));
    gives("\"words\", \"twice\", \"letters\", \"joinAll\"", "String", "a b", "a-a-b-b");
    gives("\"words\", \"letters\"", "String", "ab c", "abc");
  }

  /** Earlier values: a chunk of a stream is that of the inner streams that it opened. */
  @Test
  void earlierValuesAreThoseOfTheChunkThatOpenedTheStream() {
    streams(
        "\"upper\", \"letters\", \"twice\", \"with\"",
        "ab",
        List.of("A<AB", "A<AB", "B<AB", "B<AB"));

    WORDS
        .chains(
            "    @Chain({\"words\", \"upper\", \"distinct\", »\"with\"}) Stream<String> x(String in);\n")
        .refused("RNL217", "here the stream itself has been taken");
    WORDS
        .chains("    @Chain({\"words\", »\"ofWord\"}) Stream<String> x(String in);\n")
        .refused("RNL217", "it streams, and its chunks are not kept");
  }

  /** Inner streams open one after the other, and no more of them than are asked for. */
  @Test
  void innerStreamsOpenOnDemand() {
    Compiled right =
        WORDS
            .chains("@Chain({\"endless\", \"twice\", \"endless\"}) Stream<String> x(String in);\n")
            .accepted();
    StreamRunnel<Object, Object, Object> chain = right.stream("XChain");

    try (Stream<Object> stream = chain.stream("x")) {
      assertThat(stream.limit(3)).containsExactly("x11", "x12", "x13");
    }
  }

  /** A streaming step may stand behind a barrier, which is told where the chain is a stream. */
  @Test
  void aStreamMayBeginAgainBehindABarrier() {
    gives("\"words\", \"joinAll\", \"letters\"", "List<String>", "a b", List.of("a", "-", "b"));
    gives("\"words\", \"ofAll\", \"upper\"", "String", "a b", "AB");

    assertThat(
            WORDS
                .chains(
                    "@Chain({\"words\", \"joinAll\", \"letters\"}) Stream<String> x(String in);\n")
                .compile()
                .said())
        .anySatisfy(
            said ->
                assertThat(said.message())
                    .contains(
                        "RNL220", "\"joinAll\"", "takes all chunks at once", "Let it take String"));
    Compiled known =
        WORDS
            .chains(
                """
                @SuppressWarnings("runnel:barrier")
                @Chain({"words", "joinAll", "letters"}) Stream<String> x(String in);
                """)
            .accepted();
    Runs.streams(known.stream("XChain"), "a b", List.of("a", "-", "b"), List.of("a", "-", "b"));
  }

  /** A chain that streams is a streaming step like any other. */
  @Test
  void chainsOpenInnerStreams() {
    Compiled right =
        WORDS
            .chains(
                """
                @Chain({"words", "inner"}) Stream<String> outer(String in);
                @Chain({"upper", "letters"}) Stream<String> inner(String in);
                @Chain({"inner", "firstTwo"}) Flow.Publisher<String> two(String in);
                """)
            .accepted();
    List<String> all = List.of("A", "B", "C");
    Runs.streams(right.stream("OuterChain"), "ab c", all, all);
    Runs.streams(right.stream("TwoChain"), "abc", List.of("A", "B"), List.of("A", "B"));
  }

  /** What fails in an inner stream, or in one that is read live, fails the run. */
  @Test
  void aFailureArrivesThroughStreams() {
    Compiled right =
        WORDS
            .chains(
                """
                @Chain({"words", "twice", "number"}) Stream<Integer> inner(String in);
                @Chain({"words", "number", "count"}) long live(String in);
                """)
            .accepted();

    Runs.fails(right.chain("InnerChain"), "1 x", NumberFormatException.class, "\"x\"");
    Runs.fails(right.chain("LiveChain"), "1 x", NumberFormatException.class, "\"x\"");
    Runs.gives(right.chain("LiveChain"), "1 2", 2L);
  }
}
