package io.runnel.it.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Section 5, the first paragraph: the list of steps, and where their names are looked up. */
class LookupTest {

  private static final Snippet TEXTS =
      Snippet.service(
          """
          @Step public String trim(String in) { return in.trim(); }
          @Step public String shout(String in) { return in + "!"; }
          @Step public int length(String in) { return in.length(); }
          """);

  /** "`value` is the list of steps, in order." */
  @Test
  void valueIsTheListOfStepsInOrder() {
    Compiled right =
        TEXTS
            .chains(
                """
                @Chain({"trim", "shout", "length"}) int first(String in);
                @Chain({"shout", "trim", "length"}) int second(String in);
                @Chain("trim") String one(String in);
                """)
            .accepted();

    Runs.gives(right.chain("FirstChain"), " a ", 2);
    Runs.gives(right.chain("SecondChain"), " a ", 3);
    Runs.gives(right.chain("OneChain"), " a ", "a");
    assertThat(right.chain("FirstChain"))
        .hasToString("offload[trim] -> offload[shout] -> offload[length]");

    TEXTS
        .chains("    @Chain({\"length\", »\"shout\"}) String x(String in);\n")
        .refused("RNL203", "shout cannot take what length produces");
    TEXTS.chains("    »@Chain({}) String x(String in);\n").refused("RNL122", "x has no steps");
    TEXTS
        .chains("    @Chain({\"trim\", »\"\"}) String x(String in);\n")
        .refused("RNL201", "It is an empty name");
    TEXTS
        .chains("    @Chain(»\"trim, shout\") String x(String in);\n")
        .refused("RNL201", "Write \"trim\", \"shout\"");
  }

  /**
   * Beside it: chains are often called like their last step. Such a chain gives way to the step
   * where only that takes what arrives; where both do, it is nearer.
   */
  @Test
  void aChainGivesWayToAStepOfItsNameThatFits() {
    Compiled right =
        Snippet.service(
                """
                @Step public Integer count(String in) { return in.length(); }
                @Step public int twice(int in) { return 2 * in; }
                @Step public String name(Number in) { return "n" + in; }
                """)
            .chains(
                """
                @Chain({"count", "twice"}) int twice(String in);
                @Chain({"count", "twice"}) CompletionStage<Integer> later(String in);
                @Chain({"count", "twice & _", "sum"}) int both(String in);
                @Chain({"twice", "name"}) String named(String in);
                @Step default int sum(int one, int other) { return one + other; }
                """)
            .accepted();

    Runs.gives(right.chain("LaterChain"), "abc", 6);
    Runs.gives(right.chain("NamedChain"), "abc", "n6"); // the chain is nearer, and takes the text
    assertThat(right.chain("NamedChain")).hasToString("chain[twice] -> offload[name]");
    assertThat(right.chain("BothChain"))
        .hasToString("offload[count] -> (offload[twice] & _) -> offload[sum]");
  }

  private static String scopes(String own, String inner, String outer, String used) {
    return """
        public class Outer {
          %s
          public static class Inner {
            %s
            @Uses({Used.class, More.class})
            public interface Chains {
              %s
              @Chain("name") String x(String in);
            }
          }
          public static class Used { @Step public String other(String in) { return in; } %s }
          public static class More { @Step public String more(String in) { return in; } }
        }
        """
        .formatted(outer, inner, own, used);
  }

  private static String name(String where) {
    return "@Step(name = \"name\") public " + where;
  }

  /**
   * "A name is looked up in the interface itself, then in the enclosing types from the inside out,
   * then in the `@Uses` classes as written."
   */
  @Test
  void aNameIsLookedUpFromTheInterfaceOutwards() {
    String own = name("default String own(String in) { return \"own\"; }");
    String inner = name("String inner(String in) { return \"inner\"; }");
    String outer = name("String outer(String in) { return \"outer\"; }");
    String used = name("String used(String in) { return \"used\"; }");

    finds(scopes(own, inner, outer, used), "own");
    finds(scopes("", inner, outer, used), "inner");
    finds(scopes("", "", outer, used), "outer");
    finds(scopes("", "", "", used), "used");
    Snippet.files(scopes("", "", "", "").replace("\"name\"", "»\"name\""))
        .refused("RNL201", "no step \"name\" is in scope", "Used has other");
  }

  private static void finds(String source, String expected) {
    Runs.gives(Snippet.files(source).accepted().chain("XChain"), "in", expected);
  }

  /** Beside the sentence: what is only near is not looked into. */
  @Test
  void aTypeThatNobodyNamesIsNotLookedInto() {
    Snippet.files(
            "@Uses(One.class) public interface Chains {\n"
                + "  @Chain(»\"two\") String x(String in);\n}\n",
            "public class One { @Step public String one(String in) { return in; } }",
            "public class Two { @Step public String two(String in) { return in; } }")
        .refused("RNL201", "no step \"two\"", "One has one");
  }

  private static final String[] NEWSROOM = {
    """
    @Uses({Weather.class, News.class})
    public interface Chains {
      %s
    }
    """,
    "public class Weather { @Step public String fetch(String in) { return \"sun in \" + in; } }",
    "public class News { @Step public String fetch(String in) { return \"peace in \" + in; } }"
  };

  /** "`"WeatherService.fetch"` names one of several." */
  @Test
  void aTypeBeforeTheNameNamesOneOfSeveral() {
    Snippet newsroom = Snippet.files(NEWSROOM);
    Compiled right =
        newsroom
            .in(
                """
                @Chain("Weather.fetch") String sky(String in);
                @Chain("News.fetch") String paper(String in);
                @Chain("demo.News.fetch") String full(String in);
                """)
            .accepted();

    Runs.gives(right.chain("SkyChain"), "Oslo", "sun in Oslo");
    Runs.gives(right.chain("PaperChain"), "Oslo", "peace in Oslo");
    Runs.gives(right.chain("FullChain"), "Oslo", "peace in Oslo");

    newsroom
        .in("@Chain(»\"fetch\") String x(String in);")
        .refused("RNL202", "Weather.fetch", "News.fetch");
    newsroom
        .in("@Chain(»\"Sports.fetch\") String x(String in);")
        .refused("RNL201", "no type Sports is in scope");
    newsroom
        .in("@Chain(»\"News.fecth\") String x(String in);")
        .refused("RNL201", "Did you mean \"fetch\"?");
  }

  /** "Another `@Chain` method is a step too; a chain never finds itself." */
  @Test
  void aChainNeverFindsItself() {
    Compiled right =
        TEXTS
            .chains(
                """
                @Chain({"trim", "shout"}) String shout(String in);
                @Chain({"shout", "length"}) int count(String in);
                """)
            .accepted();

    Runs.gives(right.chain("ShoutChain"), " a ", "a!");
    Runs.gives(right.chain("CountChain"), " a ", 2);

    TEXTS
        .chains("    @Chain({\"trim\", »\"whisper\"}) String whisper(String in);\n")
        .refused("RNL201", "The chain itself is no step of it");
  }

  /** "One operator an element: `&` or `|`, never mixed; `*` and `>` are reserved." */
  @Test
  void anElementHasOneOperator() {
    Snippet joined =
        Snippet.service(
            """
            @Step public String trim(String in) { return in.trim(); }
            @Step public String shout(String in) { return in + "!"; }
            @Step public CharSequence join(String a, String b) { return a + b; }
            @Step(name = "text") public String longer(String in) { return in + "..."; }
            """);
    Runs.gives(
        joined
            .chains(
                "@Chain({\"trim & shout\", \"join\", \" text | _ \"}) CharSequence x(String in);\n")
            .accepted()
            .chain("XChain"),
        " a ",
        "a a !...");

    malformed(joined, "trim & shout | _", "it mixes & (all of them) and | (one of them)");
    malformed(joined, "trim * shout", "it uses *, which is reserved");
    malformed(joined, "trim > shout", "it uses >, which is reserved");
    malformed(joined, "trim &", "a name is missing beside &");
    malformed(joined, "| trim", "a name is missing beside |");
    malformed(joined, "trim && shout", "a name is missing beside &");
    malformed(joined, "_", "it passes the value on, which happens without it");
  }

  private static void malformed(Snippet snippet, String element, String words) {
    snippet
        .chains("    @Chain({\"trim\", »\"" + element + "\"}) String x(String in);\n")
        .refused("RNL212", "\"" + element + "\" is no element of a chain", words);
  }
}
