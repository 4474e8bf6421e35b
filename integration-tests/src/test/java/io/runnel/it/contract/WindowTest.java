package io.runnel.it.contract;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Section 5, streams: steps that take some chunks at a time. */
class WindowTest {

  private static final Snippet ROWS =
      Snippet.service(
          """
          @Streaming public Stream<String> rows(String in) { return in.lines(); }
          @Streaming public void emitted(String in, Emitter<String> out) {
            in.lines().forEach(out::emit);
          }
          @Streaming public Stream<List<String>> tables(String in) {
            return Stream.of(in.lines().toList());
          }
          @Step public List<String> table(String in) { return in.lines().toList(); }
          @Step public int length(String row) { return row.length(); }
          @Step(window = 2) public String two(List<String> rows) { return String.join("+", rows); }
          @Step(window = 2) public CompletionStage<Integer> sum(Collection<Integer> lengths) {
            return CompletableFuture.supplyAsync(
                () -> lengths.stream().mapToInt(Integer::intValue).sum());
          }
          @Step(window = 3) public void log(Iterable<String> rows) { }
          @Step(window = 2) public String with(List<String> rows, @From String in) {
            return rows.size() + "/" + in.length();
          }
          @Step(window = 1) public <T> List<T> copied(List<T> some) { return List.copyOf(some); }
          @Step public String all(List<String> windows) { return String.join("|", windows); }
          @Step public int size(List<String> window) { return window.size(); }
          """);

  private static void streams(String elements, String in, List<?> chunks, String chunk) {
    Compiled right =
        ROWS.chains("@Chain({" + elements + "}) Stream<" + chunk + "> x(String in);\n").accepted();
    Runs.streams(right.stream("XChain"), in, chunks, chunks);
  }

  /** "runs once for each 500 chunks and for the rest, still streaming". */
  @Test
  void aWindowStepRunsForSoManyAndForTheRest() {
    String five = "a\nb\nc\nd\ne";
    streams("\"rows\", \"two\"", five, List.of("a+b", "c+d", "e"), "String");
    streams("\"emitted\", \"two\"", "a\nb\nc\nd", List.of("a+b", "c+d"), "String");
    streams("\"rows\", \"two\"", "", List.of(), "String");
    streams("\"rows\", \"length\", \"sum\"", five, List.of(2, 2, 1), "Integer");
    streams("\"rows\", \"two\", \"two\", \"length\"", five, List.of(7, 1), "Integer");
    streams("\"rows\", \"with\"", five, List.of("2/9", "2/9", "1/9"), "String");
    streams("\"rows\", \"two\", \"rows\"", five, List.of("a+b", "c+d", "e"), "String");
  }

  /** A tap lets the windows go on. */
  @Test
  void behindATapTheWindowsGoOn() {
    streams(
        "\"rows\", \"log\"",
        "a\nb\nc\nd",
        List.of(List.of("a", "b", "c"), List.of("d")),
        "List<String>");
    streams("\"emitted\", \"log\", \"size\"", "a\nb\nc\nd", List.of(3, 1), "Integer");
  }

  /** Behind windows all may be collected, and folded. */
  @Test
  void windowsAreCollectedLikeAnyChunks() {
    Compiled right =
        ROWS.chains(
                """
                @Chain({"rows", "two", "all"}) String collected(String in);
                @Chain(value = {"rows", "two"}, fold = "all") String folded(String in);
                @Chain({"rows", "two"}) String text(String in);
                """)
            .accepted();

    Runs.gives(right.chain("CollectedChain"), "a\nb\nc", "a+b|c");
    Runs.gives(right.chain("FoldedChain"), "a\nb\nc", "a+b|c");
    Runs.gives(right.chain("TextChain"), "a\nb\nc", "a+bc");
  }

  /** Where no stream arrives, or a chunk is a list itself, it takes that list. */
  @Test
  void elsewhereItIsAStepThatTakesAList() {
    Compiled right = ROWS.chains("@Chain({\"table\", \"two\"}) String x(String in);\n").accepted();
    Runs.gives(right.chain("XChain"), "a\nb\nc", "a+b+c");
    streams("\"tables\", \"two\"", "a\nb\nc", List.of("a+b+c"), "String");
    streams("\"rows\", \"copied\"", "a\nb", List.of(List.of("a"), List.of("b")), "List<String>");
  }

  @Test
  void aWindowIsOneList() {
    Snippet.service("@Step(window = »2) public String x(String in) { return in; }")
        .in("")
        .refused("RNL117", "takes String, and a window is a List", "List<String>");
    Snippet.service("@Step(window = »2) public String x(List<String> a, int b) { return \"\"; }")
        .in("")
        .refused("RNL117", "joins 2 values");
    ROWS.chains("    @Chain({\"rows\", »\"sum\"}) Stream<Integer> x(String in);\n")
        .refused("RNL203", "rows produces a stream of String", "sum takes Collection<Integer>");
  }
}
