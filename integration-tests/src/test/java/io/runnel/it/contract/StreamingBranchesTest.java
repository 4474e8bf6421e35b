package io.runnel.it.contract;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Section 5: branches and alternatives that stream. */
@Timeout(60)
class StreamingBranchesTest {

  private static final Snippet WORDS =
      Snippet.service(
          """
          public sealed interface Item permits Word, Text {}
          public record Word(String word) implements Item {}
          public record Text(String text) implements Item {}

          @Streaming public Stream<String> words(String in) { return Arrays.stream(in.split(" ")); }
          @Streaming public void emitted(String in, Emitter<String> out) {
            for (String word : in.split(" ")) {
              out.emit(word);
            }
          }
          @Streaming public Iterable<Integer> lengths(String in) {
            return Arrays.stream(in.split(" ")).map(String::length).toList();
          }
          @Step public String upper(String in) { return in.toUpperCase(Locale.ROOT); }
          @Step public void log(Object in) { }
          @Step public String list(List<String> words, String text) { return text + words; }
          @Step public String stream(Stream<String> words, String text) {
            return text + words.toList();
          }
          @Step public String published(Flow.Publisher<String> words, String text) {
            List<String> all = new ArrayList<>();
            CompletableFuture<Void> end = new CompletableFuture<>();
            words.subscribe(
                new Flow.Subscriber<String>() {
                  @Override public void onSubscribe(Flow.Subscription subscription) {
                    subscription.request(Long.MAX_VALUE);
                  }
                  @Override public void onNext(String word) { all.add(word); }
                  @Override public void onError(Throwable failure) {
                    end.completeExceptionally(failure);
                  }
                  @Override public void onComplete() { end.complete(null); }
                });
            end.join();
            return text + all;
          }
          @Step public <A, B> String any(A first, B second) { return first + "/" + second; }
          @Step public String two(Collection<String> words, Stream<Integer> lengths) {
            return words + "" + lengths.toList();
          }
          @Streaming public Stream<String> zipped(Stream<String> words, List<Integer> lengths) {
            Iterator<Integer> each = lengths.iterator();
            return words.map(word -> word + each.next());
          }
          @Step public int size(List<String> all) { return all.size(); }
          @Step public String with(String joined, @From("words") List<String> words) {
            return joined + words.size();
          }

          @Step public Item item(String in) {
            return in.contains(" ") ? new Text(in) : new Word(in);
          }
          @Step public String word(Word word) { return "one " + word.word(); }
          @Streaming public Stream<String> text(Text text) { return words(text.text()); }
          @Streaming public Stream<Integer> codes(Word word) {
            return word.word().chars().boxed();
          }
          @Step public Object alone(Text text) { return text.text(); }
          @Step public String lines(List<String> all) { return String.join("|", all); }
          @Streaming public Stream<String> sentences(String in) {
            return Arrays.stream(in.split(", "));
          }
          """);

  private static void gives(String elements, String in, Object value) {
    Compiled right = WORDS.chains("@Chain({" + elements + "}) Object x(String in);\n").accepted();
    Runs.gives(right.chain("XChain"), in, value);
  }

  private static void streams(String elements, String chunk, String in, List<?> chunks) {
    Compiled right =
        WORDS.chains("@Chain({" + elements + "}) Stream<" + chunk + "> x(String in);\n").accepted();
    Runs.streams(right.stream("XChain"), in, chunks, chunks);
  }

  /** "a streaming branch joins as `List<C>`". */
  @Test
  void aStreamingBranchJoinsAsAList() {
    gives("\"words & upper\", \"list\"", "a b", "A B[a, b]");
    gives("\"emitted & _\", \"list\"", "a b", "a b[a, b]");
    gives("\"words & lengths\", \"any\"", "a bc", "[a, bc]/[1, 2]"); // anything: a List first
    gives("\"words & log\", \"size\"", "a b", 2);
    gives("\"words & log\"", "a b", List.of("a", "b"));
    gives("\"words & upper\", \"list & any\", \"any\"", "a b", "A B[a, b]/[a, b]/A B");
    gives("\"words & upper\", \"list\", \"with\"", "a b", "A B[a, b]2");
  }

  /** "or live as `Stream<C>` or `Flow.Publisher<C>`". */
  @Test
  void aStreamingBranchJoinsLive() {
    gives("\"words & upper\", \"stream\"", "a b", "A B[a, b]");
    gives("\"emitted & upper\", \"stream\"", "a b", "A B[a, b]");
    gives("\"words & upper\", \"published\"", "a b", "A B[a, b]");
    gives("\"emitted & log & _\", \"published\"", "a b", "a b[a, b]");
    gives("\"words & lengths\", \"two\"", "a bc", "[a, bc][1, 2]");
    streams("\"words & lengths\", \"zipped\"", "String", "a bc", List.of("a1", "bc2"));

    WORDS
        .chains("    @Chain({\"lengths & upper\", »\"list\"}) String x(String in);\n")
        .refused(
            "RNL203", "lengths is a stream that joins as List<Integer>", "list takes 2 values");
    WORDS
        .chains("    @Chain({\"words & upper\", \"stream\", »\"with\"}) String x(String in);\n")
        .refused("RNL217", "takes live");
  }

  /** "Fan-out ... behind a stream work[s] per chunk", a streaming branch too. */
  @Test
  void streamingBranchesPerChunk() {
    List<String> chunks = List.of("A B[a, b]", "C[c]");
    streams("\"sentences\", \"words & upper\", \"list\"", "String", "a b, c", chunks);
    streams("\"sentences\", \"emitted & upper\", \"stream\"", "String", "a b, c", chunks);
    streams("\"sentences\", \"words & upper\", \"published\"", "String", "a b, c", chunks);
    streams(
        "\"sentences\", \"words & lengths\", \"zipped\"",
        "String",
        "a b, c",
        List.of("a1", "b1", "c1"));
    gives("\"sentences\", \"words & upper\", \"list\", \"lines\"", "a b, c", "A B[a, b]|C[c]");
  }

  /** "Routing may lead to streaming and non-streaming alternatives". */
  @Test
  void aRouteMayLeadToAStream() {
    streams("\"item\", \"word | text\"", "String", "a b", List.of("a", "b"));
    streams("\"item\", \"word | text\"", "String", "a", List.of("one a"));
    streams("\"item\", \"text | word\", \"upper\"", "String", "a b", List.of("A", "B"));
    streams("\"item\", \"text | _\"", "Object", "a b", List.of("a", "b"));
    gives("\"item\", \"text | word\", \"lines\"", "a b", "a|b");
    gives("\"item\", \"text | word\", \"lines\"", "a", "one a");
    streams("\"item\", \"codes | alone\"", "Object", "a", List.of(97));
    streams("\"item\", \"codes | alone\"", "Object", "a b", List.of("a b"));
    streams("\"item\", \"word | text\", \"words\"", "String", "a", List.of("one", "a"));

    WORDS
        .chains("    @Chain({\"item\", \"text | word\"}) Stream<Integer> »x(String in);\n")
        .refused("RNL205", "String", "Stream<Integer>");
  }

  /** Per chunk, each opens its stream or is one chunk. */
  @Test
  void routesPerChunkMayLeadToStreams() {
    List<String> chunks = List.of("a", "b", "one c", "d", "e");
    streams("\"sentences\", \"item\", \"word | text\"", "String", "a b, c, d e", chunks);
    streams(
        "\"sentences\", \"item\", \"word | text\", \"upper\"",
        "String",
        "a b, c",
        List.of("A", "B", "ONE C"));
    Compiled right =
        WORDS
            .chains(
                """
                @Chain(value = {"sentences", "item", "text | word"}, fold = "lines")
                String folded(String in);
                """)
            .accepted();
    Runs.gives(right.chain("FoldedChain"), "a b, c", "a|b|one c");
  }

  /** The value of a branch is no stream, which is told where one is declared. */
  @Test
  void aBranchDoesNotMakeTheChainStream() {
    WORDS
        .chains("    @Chain(»\"words & log\") Stream<String> x(String in);\n")
        .refused("RNL206", "the stream of \"words\" joins", "stand alone");
  }
}
