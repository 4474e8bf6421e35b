package io.runnel.it.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.runnel.StepTrace;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Section 5: "Another `@Chain` method is a step too", wherever it is declared. */
class ChainsAsStepsTest {

  private static final Snippet TEXTS =
      Snippet.service(
          """
          @Step public String trim(String in) { return in.trim(); }
          @Step public String shout(String in) { return in + "!"; }
          @Step public int length(String in) { return in.length(); }
          @Step public String pair(String a, Object b) { return a + b; }
          @Step public String cite(String in, @From("clean") String clean) { return in + clean; }
          @Step public String fails(String in) { throw new IllegalStateException("no " + in); }
          @Step public String caught(Outcome<String, String> in) { return in.getClass().getSimpleName(); }
          @Streaming public Stream<String> words(String in) { return Arrays.stream(in.split(" ")); }
          """);

  /**
   * "Another `@Chain` method is a step too", in the same interface and in every place of a step.
   */
  @Test
  void aChainOfTheSameInterfaceIsAStep() {
    Compiled right =
        TEXTS
            .chains(
                """
                @Chain({"trim", "shout"}) String clean(String in);
                @Chain({"trim", "length"}) CompletionStage<Integer> later(String in);
                @Chain({"shout"}) Runnel<String, String> handed();
                @Chain({"clean", "length"}) int behind(String in);
                @Chain({"later"}) int awaited(String in);
                @Chain({"handed", "handed"}) String twice(String in);
                @Chain({"clean & later", "pair", "cite"}) String branch(String in);
                @Chain({"broken", "caught"}) String outcome(String in);
                @Chain({"trim", "fails"}) String broken(String in);
                @Chain({"shout", "behind", "later2"}) String third(String in);
                @Step default String later2(int in) { return "n" + in; }
                @Chain({"trim", "length"}) void tap(String in);
                @Chain({"tap & shout", "tap", "length"}) int tapped(String in);
                @Chain("shout") String configured(String in, RunConfig config);
                @Chain({"configured", "length"}) int past(String in);
                """)
            .accepted();

    Runs.gives(right.chain("BehindChain"), " a ", 2);
    Runs.gives(right.chain("AwaitedChain"), " a ", 1);
    Runs.gives(right.chain("TwiceChain"), "a", "a!!");
    Runs.gives(right.chain("BranchChain"), "a", "a!1a!");
    Runs.gives(right.chain("OutcomeChain"), "a", "Failure");
    Runs.gives(right.chain("ThirdChain"), " a", "n3");
    Runs.gives(right.chain("TappedChain"), "a", 2);
    Runs.gives(right.chain("PastChain"), "a", 2);

    TEXTS
        .chains(
            """
                @Chain({"trim", "length"}) CompletionStage<Integer> later(String in);
                @Chain({"later", »"shout"}) String x(String in);
            """)
        .refused("RNL203", "later produces Integer", "a chain", "shout takes String");
    TEXTS
        .chains(
            """
                @Chain({"trim", "length"}) int later(String in);
                @Chain({"length", »"later"}) int x(String in);
            """)
        .refused("RNL203", "length produces int", "later takes String");
    TEXTS
        .chains(
            """
                @Chain({"trim", »"nothing"}) String clean(String in);
                @Chain({"clean", "length"}) int x(String in);
            """)
        .refused("RNL201", "no step \"nothing\"");
  }

  /** The same in an interface that `@Uses` names. */
  @Test
  void aChainOfAnotherInterfaceIsAStep() {
    Snippet two =
        Snippet.files(
            "@Uses({Cleaning.class, Service.class})\n"
                + "public interface Chains {\n"
                + "  @Step default String ask(String in) { return in + \"?\"; }\n%s}\n",
            "public class Service { @Step public int length(String in) { return in.length(); } }\n",
            """
            @Uses(Texts.class)
            public interface Cleaning {
              @Step default String quote(String in) { return "'" + in + "'"; }
              @Chain({"trim", "quote"}) String clean(String in);
            }
            """,
            "public class Texts { @Step public String trim(String in) { return in.trim(); } }\n");
    Compiled right =
        two.in(
                """
                  @Chain({"clean", "ask"}) String one(String in);
                  @Chain({"Cleaning.clean", "quote", "length"}) int two(String in);
                  @Chain({"clean", "clean"}) String three(String in);
                """)
            .accepted();

    Runs.gives(right.chain("OneChain"), " a ", "'a'?");
    Runs.gives(right.chain("TwoChain"), " a ", 5);
    Runs.gives(right.chain("ThreeChain"), " a ", "''a''");

    two.in("  @Chain({\"length\", »\"clean\"}) String x(String in);\n")
        .refused("RNL203", "clean takes String", "length produces int");
    two.in("  @Chain({»\"Cleaning.trim\"}) String x(String in);\n")
        .refused("RNL201", "no step \"Cleaning.trim\"");
  }

  /** The same in an enclosing type. */
  @Test
  void aChainOfAnEnclosingTypeIsAStep() {
    Snippet nested =
        Snippet.files(
            """
            public interface Outer {
              @Step static String trim(String in) { return in.trim(); }
              @Step default String shout(String in) { return in + "!"; }
              @Chain({"trim", "shout"}) String clean(String in);
              interface Inner {
                @Step static int length(String in) { return in.length(); }
                %s
              }
            }
            """);
    Compiled right = nested.in("@Chain({\"clean\", \"length\"}) int x(String in);").accepted();

    Runs.gives(right.chain("XChain"), " a ", 2);

    nested
        .in("@Chain({\"length\", »\"clean\"}) String x(String in);")
        .refused("RNL203", "clean takes String");
  }

  /** The same from a jar that was compiled earlier. */
  @Test
  void aChainOfALibraryIsAStep(@TempDir Path folder) {
    Path jar =
        Snippet.files(
                """
                @Uses(Texts.class)
                public interface Library {
                  @Chain({"trim", "shout"}) String clean(String in);
                  @Chain({"trim", "words"}) Stream<String> split(String in);
                  @Chain("same") <T> List<T> same(List<T> in);
                  @Chain("shout") String hidden(String in, RunConfig config);
                }
                """,
                """
                public class Texts {
                  @Step public String trim(String in) { return in.trim(); }
                  @Step public String shout(String in) { return in + "!"; }
                  @Step public <T> List<T> same(List<T> in) { return in; }
                  @Streaming public Stream<String> words(String in) {
                    return Arrays.stream(in.split(" "));
                  }
                }
                """)
            .accepted()
            .jar(folder.resolve("library.jar"));
    Snippet user =
        Snippet.files(
                "@Uses(Library.class)\npublic interface Chains {\n"
                    + "  @Step default int length(String in) { return in.length(); }\n%s}\n")
            .with(jar);
    Compiled right =
        user.in(
                """
                @Chain({"clean", "length"}) int one(String in);
                @Chain({"split", "length"}) Stream<Integer> many(String in);
                @Chain({"split", "same"}) List<String> all(String in);
                """)
            .accepted();

    Runs.gives(right.chain("OneChain"), " a ", 2);
    Runs.streams(right.stream("ManyChain"), " a bc ", List.of(1, 2), List.of(1, 2));
    Runs.gives(right.chain("AllChain"), "a b", List.of("a", "b"));
    assertThat(right.constructor("OneChain")).containsExactly("Chains", "Texts");

    user.in("@Chain({\"length\", »\"clean\"}) String x(String in);")
        .refused("RNL203", "clean takes String");
  }

  /** "A chain as a step streams if it is declared as a stream." */
  @Test
  void aChainStreamsAsAStepIfItIsDeclaredAsAStream() {
    Compiled right =
        TEXTS
            .chains(
                """
                @Chain({"trim", "words"}) Stream<String> split(String in);
                @Chain({"trim", "words"}) Flow.Publisher<String> pushed(String in);
                @Chain({"trim", "words"}) StreamRunnel<String, String, List<String>> handed();
                @Chain({"trim", "words"}) List<String> listed(String in);
                @Chain({"split", "length"}) Stream<Integer> each(String in);
                @Chain({"pushed", "length"}) Flow.Publisher<Integer> push(String in);
                @Chain({"handed", "length"}) Stream<Integer> hand(String in);
                @Chain({"listed", "size"}) int one(String in);
                @Chain({"split", "size"}) int barrier(String in);
                @Chain({"words", "clean"}) Stream<String> inner(String in);
                @Chain({"trim", "shout"}) String clean(String in);
                @Step default int size(List<String> in) { return in.size(); }
                """)
            .accepted();

    for (String name : List.of("EachChain", "PushChain", "HandChain")) {
      Runs.streams(right.stream(name), " a bc ", List.of(1, 2), List.of(1, 2));
    }
    Runs.gives(right.chain("OneChain"), " a bc ", 2);
    Runs.gives(right.chain("BarrierChain"), " a bc ", 2);
    Runs.streams(right.stream("InnerChain"), "a b", List.of("a!", "b!"), List.of("a!", "b!"));

    TEXTS
        .chains(
            """
                @Chain("words") List<String> listed(String in);
                @Chain({"listed", »"length"}) int x(String in);
            """)
        .refused("RNL203", "listed produces List<String>", "length takes String");
    TEXTS
        .chains(
            """
                @Chain("words") List<String> listed(String in);
                @Chain("listed") Stream<String> »x(String in);
            """)
        .refused("RNL206", "none of its steps is @Streaming");
  }

  /** "a chain never finds itself": a circle is printed step by step. */
  @Test
  void aCircleIsPrinted() {
    TEXTS
        .chains(
            """
                @Chain({"trim", "b"}) String a(String in);
                @Chain({"trim"}) String b(String in);
            """)
        .accepted();

    TEXTS
        .chains(
            """
                @Chain({"trim", »"b"}) String a(String in);
                @Chain({»"c", "trim"}) String b(String in);
                @Chain({"shout", »"a"}) String c(String in);
            """)
        .refused("RNL211", "contains itself", "Service.Chains.a", " -> ");
    List<Diagnosis> said =
        TEXTS
            .chains(
                """
                @Chain({"trim", "b"}) String a(String in);
                @Chain({"c", "trim"}) String b(String in);
                @Chain({"shout", "a"}) String c(String in);
                """)
            .compile()
            .said();
    assertThat(said.get(0).message())
        .contains("Service.Chains.a -> Service.Chains.b -> Service.Chains.c -> Service.Chains.a");
    TEXTS
        .chains(
            """
                @Chain({"trim", »"trim & b", "pair"}) String a(String in);
                @Chain(»"a") String b(String in);
            """)
        .refused("RNL211", "contains itself");
  }

  /** A failure in a nested chain tells the innermost step. */
  @Test
  void aFailureInANestedChainTellsTheInnermostStep() {
    Compiled right =
        TEXTS
            .chains(
                """
                @Chain({"trim", "fails"}) String inner(String in);
                @Chain({"shout", "trim", "inner"}) String outer(String in);
                @Chain({"_ & inner", "pair"}) String branch(String in);
                """)
            .accepted();

    for (String name : List.of("OuterChain", "BranchChain")) {
      List<Throwable> failures =
          List.of(
              catchThrowable(() -> right.chain(name).invoke("a")),
              Runs.failure(right.chain(name).invokeAsync("a")));
      for (Throwable failure : failures) {
        assertThat(StepTrace.of(failure)).isPresent();
        StepTrace trace = StepTrace.of(failure).orElseThrow();
        assertThat(trace.step()).isEqualTo("fails");
        assertThat(trace.chain()).isEqualTo("Service.Chains.inner");
        assertThat(trace.position()).isEqualTo(2);
      }
    }
  }
}
