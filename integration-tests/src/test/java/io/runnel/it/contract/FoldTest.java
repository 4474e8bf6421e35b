package io.runnel.it.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Section 5, fold: the one value of a chain that streams. */
class FoldTest {

  private static final Snippet WORDS =
      Snippet.service(
          """
          @Streaming public Stream<String> words(String in) { return Arrays.stream(in.split(" ")); }
          @Step public StringBuilder builder(String in) { return new StringBuilder(in); }
          @Step public int length(String in) { return in.length(); }
          @Step public String dashed(List<String> all) { return String.join("-", all); }
          @Step public CompletionStage<Integer> sum(Collection<? extends Number> all) {
            return CompletableFuture.completedFuture(
                all.stream().mapToInt(Number::intValue).sum());
          }
          @Step public <T> Set<T> set(List<? extends T> all) { return new LinkedHashSet<>(all); }
          @Step public String whole(List<String> all, @From String in) { return all.size() + in; }
          @Step public void tap(List<String> all) { }
          @Step public String trim(String in) { return in.trim(); }
          @Step public String pair(String word, int length) { return word + length; }
          """);

  /** "a chain that ends in a stream of `C` has `O = List<C>`". */
  @Test
  void aChainThatEndsInAStreamHasAListOfItsChunks() {
    Compiled right =
        WORDS
            .chains(
                """
                @Chain("words") List<String> list(String in);
                @Chain({"words", "length"}) Collection<Integer> numbers(String in);
                @Chain("words") Stream<String> stream(String in);
                @Chain("words") StreamRunnel<String, String, List<String>> runnable();
                """)
            .accepted();

    List<String> chunks = List.of("a", "b");
    Runs.gives(right.chain("ListChain"), "a b", chunks);
    Runs.gives(right.chain("NumbersChain"), "a b", List.of(1, 1));
    Runs.streams(right.stream("StreamChain"), "a b", chunks, chunks);
    Runs.streams(right.stream("RunnableChain"), "a b", chunks, chunks);

    WORDS
        .chains("    @Chain(\"words\") List<Integer> »x(String in);\n")
        .refused("RNL205", "words produces a stream of String", "List<Integer>");
    WORDS
        .chains("    @Chain(\"words\") Set<String> »x(String in);\n")
        .refused("RNL205", "without a fold the chunks become a List<String>");
  }

  /** "declared `String` over `CharSequence` chunks, the chunks joined". */
  @Test
  void declaredAsAStringTheChunksAreJoined() {
    Compiled right =
        WORDS
            .chains(
                """
                @Chain("words") String text(String in);
                @Chain({"words", "builder"}) CompletionStage<String> built(String in);
                @Chain({"words", "_ & length", "pair"}) String paired(String in);
                """)
            .accepted();

    Runs.gives(right.chain("TextChain"), "a b", "ab");
    Runs.gives(right.chain("BuiltChain"), "a b", "ab");
    Runs.gives(right.chain("PairedChain"), "a b", "a1b1");

    WORDS
        .chains("    @Chain({\"words\", \"length\"}) String »x(String in);\n")
        .refused("RNL205", "length produces a stream of int", "List<Integer>", "String");
    WORDS
        .chains("    @Chain(\"words\") CharSequence »x(String in);\n")
        .refused("RNL205", "without a fold");
  }

  /** "`fold = "step"` names a step `O assemble(List<C>)`". */
  @Test
  void foldNamesAStep() {
    Compiled right =
        WORDS
            .chains(
                """
                @Chain(value = "words", fold = "dashed") String text(String in);
                @Chain(value = {"words", "length"}, fold = "sum") int sum(String in);
                @Chain(value = "words", fold = "set") Set<String> set(String in);
                @Chain(value = {"words", "length & _", "turned"}, fold = "dashed") String join(
                    String in);
                @Chain(value = "words", fold = "whole") String whole(String in);
                @Step default String turned(int length, String word) { return length + word; }
                """)
            .accepted();

    Runs.gives(right.chain("TextChain"), "a b", "a-b");
    Runs.gives(right.chain("SumChain"), "a bc", 3);
    Runs.gives(right.chain("SetChain"), "a a", java.util.Set.of("a"));
    Runs.gives(right.chain("JoinChain"), "a b", "1a-1b");
    Runs.gives(right.chain("WholeChain"), "a b", "2a b");

    WORDS
        .chains("    @Chain(value = \"words\", fold = »\"trim\") String x(String in);\n")
        .refused("RNL208", "all chunks are a List<String>", "trim takes String");
    WORDS
        .chains("    @Chain(value = \"words\", fold = »\"sum\") int x(String in);\n")
        .refused("RNL208", "sum takes Collection<? extends Number>");
    WORDS
        .chains("    @Chain(value = \"words\", fold = »\"tap\") String x(String in);\n")
        .refused("RNL209", "returns nothing");
    WORDS
        .chains("    @Chain(value = \"words\", fold = »\"words\") String x(String in);\n")
        .refused("RNL209", "streams");
    WORDS
        .chains("    @Chain(value = \"words\", fold = »\"dahsed\") String x(String in);\n")
        .refused("RNL201", "Did you mean \"dashed\"?");
    WORDS
        .chains("    @Chain(value = \"words\", fold = \"dashed\") int »x(String in);\n")
        .refused("RNL205", "dashed produces String", "declared as int");
  }

  /** "`fold = "step"` names a step": one. */
  @Test
  void aFoldIsOneStep() {
    WORDS
        .chains("    @Chain(value = \"words\", fold = »\"dashed & set\") String x(String in);\n")
        .refused("RNL212", "\"dashed & set\"");
    WORDS
        .chains("    @Chain(value = \"words\", fold = »\"dashed | set\") String x(String in);\n")
        .refused("RNL212", "\"dashed | set\"");
    WORDS
        .chains("    @Chain(value = \"words\", fold = »\"_\") String x(String in);\n")
        .refused("RNL212", "\"_\"");
  }

  /** "and is allowed on any streaming chain". */
  @Test
  void aFoldIsAllowedOnAnyStreamingChain() {
    Compiled right =
        WORDS
            .chains(
                """
                @Chain(value = "words", fold = "dashed") Stream<String> stream(String in);
                @Chain(value = "words", fold = "dashed") Flow.Publisher<String> push(String in);
                @Chain(value = "words", fold = "dashed") StreamRunnel<String, String, String> both();
                """)
            .accepted();

    for (String name : List.of("StreamChain", "PushChain", "BothChain")) {
      Runs.streams(right.stream(name), "a b", List.of("a", "b"), "a-b");
    }

    WORDS
        .chains("    @Chain(value = \"trim\", fold = »\"dashed\") String x(String in);\n")
        .refused("RNL207", "does not end in a stream", "none of its steps is @Streaming");
    WORDS
        .chains(
            "    @Chain(value = {\"words\", \"dashed\"}, fold = »\"dashed\") String x(String in);\n")
        .refused("RNL207", "\"dashed\" takes all chunks at once");
  }

  /** "Nothing is folded silently." */
  @Test
  void nothingIsFoldedSilently() {
    assertThat(WORDS.chains("@Chain(\"words\") void x(String in);\n").accepted().isDone()).isTrue();

    WORDS
        .chains("    @Chain({\"words\", \"length\"}) int »x(String in);\n")
        .refused("RNL205", "without a fold the chunks become a List<Integer>", "fold = \"...\"");
    WORDS
        .chains("    @Chain(\"words\") Optional<String> »x(String in);\n")
        .refused("RNL205", "without a fold the chunks become a List<String>");
  }
}
