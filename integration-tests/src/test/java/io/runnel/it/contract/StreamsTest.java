package io.runnel.it.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.runnel.StreamRunnel;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Section 5, streams: what the steps behind a streaming one get. */
class StreamsTest {

  private static final Snippet WORDS =
      Snippet.service(
          """
          @Streaming public Stream<String> words(String in) { return Arrays.stream(in.split(" ")); }
          @Streaming public void emitted(String in, Emitter<String> out) {
            for (String word : in.split(" ")) {
              out.emit(word);
            }
          }
          @Streaming public Iterable<? extends CharSequence> wild(String in) {
            return List.of(in.split(" "));
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
          @Step public String trim(String in) { return in.trim(); }
          @Step public int length(CharSequence in) { return in.length(); }
          @Step public CompletionStage<Integer> lengthLater(String in) {
            return CompletableFuture.supplyAsync(in::length);
          }
          @Step public String any(Object in) { return "<" + in + ">"; }
          @Step public String joined(List<String> all) { return String.join("-", all); }
          @Step public int size(Collection<? extends CharSequence> all) { return all.size(); }
          @Step public int count(Iterable<?> all) { return ((List<?>) all).size(); }
          @Step public String number(Integer in) { return "n" + in; }
          @Step public String numbers(List<Integer> in) { return "" + in; }
          @Step public String set(Set<String> in) { return "never"; }
          @Step public String pair(String word, int length) { return word + length; }
          @Step public String three(String word, int length, @From String all) {
            return word + length + "/" + all.length();
          }
          @Step public void log(Object in) { }
          @Step public String early(String word, @From("trim") String all) { return word + "@" + all; }
          @Step public String late(String joined, @From("length") int length) { return "never"; }
          @Step public String ahead(int length, @From("trim") String word) { return word + length; }
          """);

  private static void streams(String elements, List<?> chunks) {
    String chunk = chunks.get(0).getClass().getSimpleName();
    Compiled right =
        WORDS.chains("@Chain({" + elements + "}) Stream<" + chunk + "> x(String in);\n").accepted();
    Runs.streams(right.stream("XChain"), "a bc", chunks, chunks);
  }

  /** "`C`: once a chunk, still streaming". */
  @Test
  void aStepThatTakesOneChunkRunsOnceAChunk() {
    streams("\"words\", \"trim\"", List.of("a", "bc"));
    streams("\"words\", \"length\", \"number\"", List.of("n1", "n2"));
    streams("\"emitted\", \"lengthLater\"", List.of(1, 2));
    streams("\"published\", \"log\", \"length\"", List.of(1, 2));
    streams("\"words\", \"any\"", List.of("<a>", "<bc>")); // an Object takes a chunk first

    WORDS
        .chains("    @Chain({\"words\", »\"number\"}) Stream<String> x(String in);\n")
        .refused("RNL203", "words produces a stream of String", "number takes Integer");
  }

  /** "after a streaming element of chunk type `C` (`? extends C` counts as `C`)". */
  @Test
  void aWildcardCountsAsItsBound() {
    streams("\"wild\", \"length\"", List.of(1, 2));
    Runs.gives(
        WORDS.chains("@Chain({\"wild\", \"size\"}) int x(String in);\n").accepted().chain("XChain"),
        "a bc",
        2);

    WORDS
        .chains("    @Chain({\"wild\", »\"trim\"}) Stream<String> x(String in);\n")
        .refused("RNL203", "wild produces a stream of CharSequence", "trim takes String");
  }

  /** "`List<C>` or what a `List<C>` can be assigned to: a barrier, once with all". */
  @Test
  void aStepThatTakesAListOfAllIsABarrier() {
    Compiled right =
        WORDS
            .chains(
                """
                @Chain({"words", "joined"}) String all(String in);
                @Chain({"emitted", "trim", "size"}) int size(String in);
                @Chain({"words", "length", "numbers", "any"}) String boxed(String in);
                @Chain({"words", "count2"}) int iterable(String in);
                @Step default int count2(Iterable<? extends String> in) { return ((List<?>) in).size(); }
                """)
            .accepted();

    Runs.gives(right.chain("AllChain"), "a bc", "a-bc");
    Runs.gives(right.chain("SizeChain"), "a bc", 2);
    Runs.gives(right.chain("BoxedChain"), "a bc", "<[1, 2]>");
    Runs.gives(right.chain("IterableChain"), "a bc", 2);

    WORDS
        .chains("    @Chain({\"words\", »\"set\"}) String x(String in);\n")
        .refused(
            "RNL203",
            "set takes Set<String>",
            "Let it take String, once a chunk, or List<String>, once with all.");
    WORDS
        .chains("    @Chain({\"words\", »\"numbers\"}) String x(String in);\n")
        .refused("RNL203", "numbers takes List<Integer>");
  }

  /** "Per-chunk steps keep order". */
  @Test
  void perChunkStepsKeepOrder() {
    Compiled right =
        WORDS
            .chains(
                """
                @Chain({"words", "slowFirst & length", "pair", "lengthLater"}) Stream<Integer> x(
                    String in);
                @Step default CompletionStage<String> slowFirst(String in) {
                  return CompletableFuture.supplyAsync(() -> in + in);
                }
                """)
            .accepted();
    StringBuilder in = new StringBuilder();
    List<Object> lengths = new java.util.ArrayList<>();
    for (int i = 1; i <= 50; i++) {
      in.append("x".repeat(i)).append(' ');
      lengths.add(2 * i + String.valueOf(i).length());
    }

    Runs.streams(right.stream("XChain"), in.toString().strip(), lengths, lengths);
  }

  /** "a chain declared as a stream whose last part does not stream is an error". */
  @Test
  void aChainDeclaredAsAStreamMustEndInOne() {
    streams("\"trim\", \"words\"", List.of("a", "bc"));

    WORDS
        .chains("    @Chain({\"words\", »\"joined\"}) Stream<String> x(String in);\n")
        .refused("RNL206", "\"joined\" takes all chunks at once", "Declare it as String");
    WORDS
        .chains("    @Chain(\"trim\") Flow.Publisher<String> »x(String in);\n")
        .refused("RNL206", "none of its steps is @Streaming", "CompletionStage<String>");
  }

  /** "Fan-out ... behind a stream work[s] per chunk, `_` is the chunk". */
  @Test
  void fanOutBehindAStreamWorksPerChunk() {
    streams("\"words\", \"trim & length\", \"pair\"", List.of("a1", "bc2"));
    streams("\"words\", \"_ & length\", \"pair\"", List.of("a1", "bc2"));
    streams("\"emitted\", \"_ & log & lengthLater\", \"pair\", \"any\"", List.of("<a1>", "<bc2>"));
    streams("\"words\", \"_ & length\", \"three\"", List.of("a1/4", "bc2/4"));
    streams("\"words\", \"log & log\", \"length\"", List.of(1, 2));
    Runs.gives(
        WORDS
            .chains(
                "@Chain({\"words\", \"_ & length\", \"pair\", \"joined\"}) String x(String in);\n")
            .accepted()
            .chain("XChain"),
        "a bc",
        "a1-bc2");

    WORDS
        .chains("    @Chain({\"words\", \"length & _\", »\"pair\"}) Stream<String> x(String in);\n")
        .refused("RNL203", "pair takes 2 values: String, int");
    WORDS
        .chains(
            """
                @Chain({"words", »"_ & joined", "texts"}) Stream<String> x(String in);
                @Step default String texts(String one, String other) { return one + other; }
            """)
        .refused("RNL203", "joined takes List<String>");
    WORDS
        .chains("    @Chain({\"words\", »\"_ & length\"}) Stream<String> x(String in);\n")
        .refused("RNL213", "nothing joins");
  }

  /** Beside it: a branch behind a stream cannot collect, and the hint does not say it could. */
  @Test
  void aBranchBehindAStreamIsNotToldToTakeAList() {
    Compiled wrong =
        WORDS
            .chains(
                """
                @Chain({"words", "_ & set", "texts"}) Stream<String> x(String in);
                @Step default String texts(String one, String other) { return one + other; }
                """)
            .compile();
    assertThat(wrong.said())
        .singleElement()
        .satisfies(
            said ->
                assertThat(said.message())
                    .contains("RNL203", "Let it take String")
                    .doesNotContain("or List<String>"));
  }

  /** "and routing behind a stream work per chunk". */
  @Test
  void routingBehindAStreamWorksPerChunk() {
    Snippet mixed =
        Snippet.service(
            """
            @Streaming public Stream<Object> all(String in) { return Stream.of(1, "b", 2.5); }
            @Step public String number(int in) { return "int " + in; }
            @Step public String text(String in) { return "text " + in; }
            @Step public String rest(Object in) { return "rest " + in; }
            """);
    Compiled right =
        mixed
            .chains(
                """
                @Chain({"all", "number | text | rest"}) Stream<String> each(String in);
                @Chain({"all", "number | _"}) Stream<Object> pass(String in);
                """)
            .accepted();
    List<?> each = List.of("int 1", "text b", "rest 2.5");
    List<?> pass = List.of("int 1", "b", 2.5);
    Runs.streams(right.stream("EachChain"), "", each, each);
    Runs.streams(right.stream("PassChain"), "", pass, pass);

    mixed
        .chains("    @Chain({\"all\", »\"number | text\"}) Stream<String> x(String in);\n")
        .refused("RNL214", "any other Object finds no way");
  }

  /** Earlier values: those of the run are the same for all chunks, those of a chunk its own. */
  @Test
  void earlierValuesOfAChunkAreItsOwn() {
    streams("\"trim\", \"words\", \"early\"", List.of("a@a bc", "bc@a bc"));
    streams("\"words\", \"trim\", \"length\", \"ahead\"", List.of("a1", "bc2"));
    streams("\"words\", \"trim & log\", \"length\", \"ahead\"", List.of("a1", "bc2"));

    WORDS
        .chains(
            "    @Chain({\"words\", \"_ & length\", \"pair\", \"joined\", »\"late\"}) String x(String in);\n")
        .refused("RNL217", "it ran once a chunk, and here all chunks have been collected");
  }

  /** A chunk's failure is the stream's, and null is none of its chunks. */
  @Test
  void aFailureOfAChunkEndsTheStream() {
    Compiled right =
        WORDS
            .chains(
                """
                @Chain({"words", "_ & number2", "pair"}) Stream<String> x(String in);
                @Step default int number2(String in) { return Integer.parseInt(in); }
                """)
            .accepted();
    StreamRunnel<Object, Object, Object> chain = right.stream("XChain");
    List<Object> seen = new java.util.ArrayList<>();

    assertThat(catchThrowable(() -> chain.stream("1 x 3", seen::add)))
        .isInstanceOf(NumberFormatException.class);
    assertThat(seen).containsExactly("11");
    assertThat(Runs.failure(Runs.collect(chain.streamAsync("x"))))
        .isInstanceOf(NumberFormatException.class);
    Runs.fails(right.chain("XChain"), "x", NumberFormatException.class, "\"x\"");
  }

  /** "async types that we do not bridge [...] are errors with the fix". */
  @Test
  void streamsWithoutBackPressureAreRefused() {
    Snippet.files(
            "public class Service {\n"
                + "  @Streaming public io.reactivex.rxjava3.core.Observable<String> »many(String in) {\n"
                + "    return null;\n  }\n}\n")
        .refused("RNL108", "Observable", "Write Flowable");
  }
}
