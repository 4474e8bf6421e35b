package io.runnel.it.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

/** Section 2, constructors: the services of a chain, in lookup order. */
class ConstructorsTest {

  private static final String[] FILES = {
    """
    public class Outer {
      @Step public String outer(String in) { return in + "o"; }
      @Uses({Used.class, Nested.class, More.class})
      public interface Chains {
        @Step default String own(String in) { return in + "i"; }
        @Step static String free(String in) { return in + "f"; }
        %s
      }
    }
    """,
    "public class Used { @Step public String used(String in) { return in + \"u\"; } }\n",
    "public class More {\n"
        + "  @Step public String more(String in) { return in + \"m\"; }\n"
        + "  @Step public static String free2(String in) { return in + \"g\"; }\n}\n",
    """
    @Uses({Deep.class, Used.class})
    public interface Nested {
      @Step default String inner(String in) { return in + "n"; }
      @Chain({"deep", "used"}) String plain(String in);
      @Chain({"deep", "inner"}) String full(String in);
    }
    """,
    "public class Deep { @Step public String deep(String in) { return in + \"d\"; } }\n"
  };

  /** "one parameter for each type whose instance steps the chain uses, in lookup order". */
  @Test
  void servicesComeInLookupOrderNeverInOrderOfUse() {
    Compiled right =
        Snippet.files(FILES)
            .in(
                """
                @Chain({"more", "used", "outer", "more"}) String turned(String in);
                @Chain({"more", "own", "free", "free2"}) String mine(String in);
                @Chain({"free", "free2"}) String none(String in);
                @Chain({"used & more", "both"}) String fan(String in);
                @Step default String both(String a, String b) { return a + b; }
                """)
            .accepted();

    assertThat(right.constructor("TurnedChain")).containsExactly("Outer", "Used", "More");
    assertThat(right.constructor("MineChain")).containsExactly("Chains", "More");
    assertThat(right.constructor("NoneChain")).isEmpty();
    assertThat(right.constructor("FanChain")).containsExactly("Chains", "Used", "More");
    assertThat(right.constructor("OuterChainsImpl")).containsExactly("Outer", "Used", "More");
    Runs.gives(right.chain("TurnedChain"), "", "muom");
    Runs.gives(right.chain("MineChain"), "", "mifg");
    Runs.gives(right.chain("NoneChain"), "", "fg");
  }

  /** "(nested chains bring theirs, at their interface's place)". */
  @Test
  void nestedChainsBringTheirServices() {
    Compiled right =
        Snippet.files(FILES)
            .in(
                """
                @Chain({"more", "plain"}) String simple(String in);
                @Chain({"more", "full", "own"}) String full2(String in);
                @Chain({"more", "used", "plain", "outer"}) String shared(String in);
                @Chain("more") String mores(String in);
                @Chain({"mores", "outer"}) String same(String in);
                @Chain({"simple", "outer"}) String deeper(String in);
                """)
            .accepted();

    assertThat(right.constructor("SimpleChain")).containsExactly("Deep", "Used", "More");
    assertThat(right.constructor("Full2Chain")).containsExactly("Chains", "Nested", "Deep", "More");
    assertThat(right.constructor("SharedChain")).containsExactly("Outer", "Used", "Deep", "More");
    assertThat(right.constructor("SameChain")).containsExactly("Outer", "More");
    assertThat(right.constructor("DeeperChain"))
        .hasSize(4)
        .containsSubsequence("Outer", "Used", "More")
        .contains("Deep");
    Runs.gives(right.chain("SimpleChain"), "", "mdu");
    Runs.gives(right.chain("Full2Chain"), "", "mdni");
    Runs.gives(right.chain("SharedChain"), "", "muduo");
    Runs.gives(right.chain("SameChain"), "", "mo");
    Runs.gives(right.chain("DeeperChain"), "", "mduo");
  }

  /** "it comes first, and the `Impl` passes itself". */
  @Test
  void theImplPassesItself() throws ReflectiveOperationException {
    Compiled right =
        Snippet.files(FILES)
            .in(
                """
                @Chain({"more & own", "both"}) String fan(String in);
                @Chain({"full", "own"}) java.util.concurrent.CompletionStage<String> later(String in);
                @Step default String both(String a, String b) { return a + b; }
                """)
            .accepted();
    Object impl = right.make("demo.OuterChainsImpl");

    assertThat(right.constructor("OuterChainsImpl")).containsExactly("Nested", "Deep", "More");
    assertThat(impl.getClass().getMethod("fan", String.class).invoke(impl, "")).isEqualTo("mi");
    assertThat(impl.getClass().getMethod("later", String.class).invoke(impl, ""))
        .extracting(later -> ((CompletionStage<?>) later).toCompletableFuture().join())
        .isEqualTo("dni");
  }

  /** "never in order of use", also where chains of another interface bring what is needed. */
  @Test
  void whatChainsBringKeepsTheOrderOfTheirInterface() {
    Compiled right =
        Snippet.service("@Step public String step(String in) { return in + 's'; }\n")
            .in(
                """
                  public interface In {
                    @Chain("step") String one(String in);
                    @Chain("own") String two(String in);
                    @Step default String own(String in) { return in + 'o'; }
                  }
                  @Uses(In.class)
                  public interface Chains {
                    @Chain({"one", "two"}) String first(String in);
                    @Chain({"two", "one"}) String second(String in);
                  }
                """)
            .accepted();

    assertThat(right.constructor("FirstChain")).containsExactly("In", "Service");
    assertThat(right.constructor("SecondChain")).containsExactly("In", "Service");
  }

  /** "never in order of use": a wrong order is javac's to refuse. */
  @Test
  void aWrongOrderDoesNotCompile() {
    Snippet user =
        Snippet.files(
            "public class User {\n  Object x(A a, B b) { return %s; }\n}\n",
            "public class A { @Step public String a(String in) { return in; } }\n",
            "public class B { @Step public String b(String in) { return in; } }\n",
            "@Uses({A.class, B.class})\npublic interface Chains {\n"
                + "  @Chain({\"b\", \"a\"}) String ab(String in);\n}\n");

    user.in("new AbChain(a, b)").accepted();
    assertThat(user.in("new AbChain(b, a)").compile().said())
        .anySatisfy(said -> assertThat(said.file()).isEqualTo("demo/User.java"));
  }
}
