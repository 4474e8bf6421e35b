package io.runnel.it.contract;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Section 5, routing by type: which alternative a value finds. */
class RoutingTest {

  private static final Snippet DESK =
      Snippet.service(
          """
          public sealed interface Request permits Refund, Invoice, Chat {}
          public record Refund(int amount) implements Request {}
          public record Invoice(String name) implements Request {}
          public record Chat(String text) implements Request {}
          @Step public Request read(String text) {
            return switch (text) {
              case "refund" -> new Refund(7);
              case "invoice" -> new Invoice("Ann");
              case "null" -> null;
              default -> new Chat(text);
            };
          }
          @Step public String refund(Refund in) { return "refunded " + in.amount(); }
          @Step(async = true) public String invoice(Invoice in) { return "to " + in.name(); }
          @Step public CompletionStage<String> chat(Chat in) {
            return CompletableFuture.completedFuture("said " + in.text());
          }
          @Step public String any(Request in) { return "any " + in; }
          @Step public String show(Object in) { return "shown " + in; }
          @Step public String number(Integer in) { return "never"; }
          @Step public Integer count(Chat in) { return in.text().length(); }
          @Step public String shout(String in) { return in + "!"; }
          @Step public void log(Chat in) { }
          @Step public String two(Refund a, Refund b) { return "never"; }
          """);

  /** "picks the first alternative whose parameter type the value is an instance of". */
  @Test
  void theFirstAlternativeThatTheValueIsAnInstanceOfIsTaken() {
    Compiled right =
        DESK.chains(
                """
                @Chain({"read", "refund | invoice | chat"}) String each(String in);
                @Chain({"read", "refund | any"}) String rest(String in);
                @Chain("refund | invoice | chat") String input(Request in);
                """)
            .accepted();

    Runs.gives(right.chain("EachChain"), "refund", "refunded 7");
    Runs.gives(right.chain("EachChain"), "invoice", "to Ann");
    Runs.gives(right.chain("EachChain"), "hi", "said hi");
    Runs.gives(right.chain("RestChain"), "refund", "refunded 7");
    Runs.gives(right.chain("RestChain"), "hi", "any Chat[text=hi]");

    DESK.chains("    @Chain({\"read\", »\"refund | number | any\"}) String x(String in);\n")
        .refused("RNL216", "the alternative \"number\"", "cannot be chosen", "Request", "Integer");
    DESK.chains("    @Chain({\"read\", »\"two | any\"}) String x(String in);\n")
        .refused("RNL203", "two takes 2 values");
    DESK.chains("    @Chain({\"read\", »\"refund | invoice | chet\"}) String x(String in);\n")
        .refused("RNL201", "Did you mean \"chat\"?");
  }

  /** "(testable without an unchecked cast)". */
  @Test
  void anAlternativeIsTestableWithoutAnUncheckedCast() {
    Snippet lists =
        Snippet.service(
            """
            public sealed interface Result<T> permits Ok, Bad {}
            public record Ok<T>(T value) implements Result<T> {}
            public record Bad<T>(String why) implements Result<T> {}
            @Step public Object any(String in) { return in.isEmpty() ? in : List.of(in); }
            @Step public Result<String> tried(String in) {
              return in.isEmpty() ? new Bad<>("empty") : new Ok<>(in);
            }
            @Step public Collection<String> some(String in) {
              return in.isEmpty() ? Set.of() : List.of(in);
            }
            @Step public String list(List<?> in) { return "list " + in; }
            @Step public String texts(List<String> in) { return "texts " + in; }
            @Step public String ok(Ok<String> in) { return "ok " + in.value(); }
            @Step public String bad(Bad<String> in) { return "bad " + in.why(); }
            @Step public String okNumber(Ok<Integer> in) { return "never"; }
            @Step public <T> String okAny(Ok<T> in) { return "any " + in.value(); }
            @Step public String rest(Object in) { return "rest " + in; }
            """);
    Compiled right =
        lists
            .chains(
                """
                @Chain({"any", "list | rest"}) String wild(String in);
                @Chain({"tried", "ok | bad"}) String result(String in);
                @Chain({"tried", "okAny | bad"}) String open(String in);
                @Chain({"some", "texts | rest"}) String sub(String in);
                """)
            .accepted();

    Runs.gives(right.chain("WildChain"), "a", "list [a]");
    Runs.gives(right.chain("WildChain"), "", "rest ");
    Runs.gives(right.chain("ResultChain"), "a", "ok a");
    Runs.gives(right.chain("ResultChain"), "", "bad empty");
    Runs.gives(right.chain("OpenChain"), "a", "any a");
    Runs.gives(right.chain("SubChain"), "a", "texts [a]");
    Runs.gives(right.chain("SubChain"), "", "rest []");

    lists
        .chains("    @Chain({\"any\", »\"texts | rest\"}) String x(String in);\n")
        .refused("RNL216", "cannot be seen at run time", "List<String>", "wildcards");
    lists
        .chains("    @Chain({\"tried\", »\"okNumber | rest\"}) String x(String in);\n")
        .refused("RNL216", "the alternative \"okNumber\"", "Ok<Integer>");
  }

  /** "Over a `sealed` type the set must be exhaustive". */
  @Test
  void overASealedTypeTheSetMustBeExhaustive() {
    Snippet trees =
        Snippet.service(
            """
            public sealed interface Shape permits Round, Square {}
            public sealed interface Round extends Shape permits Circle, Oval {}
            public record Circle() implements Round {}
            public record Oval() implements Round {}
            public static non-sealed class Square implements Shape {}
            public sealed interface Box<T> permits Full, Texts, Numbers {}
            public record Full<T>(T in) implements Box<T> {}
            public record Texts(String in) implements Box<String> {}
            public record Numbers(int in) implements Box<Integer> {}
            public enum Flag { ON, OFF }
            @Step public Shape shape(String in) {
              return in.isEmpty() ? new Oval() : in.equals("o") ? new Circle() : new Square();
            }
            @Step public Box<String> box(String in) {
              return in.isEmpty() ? new Texts("none") : new Full<>(in);
            }
            @Step public String circle(Circle in) { return "circle"; }
            @Step public String oval(Oval in) { return "oval"; }
            @Step public String round(Round in) { return "round"; }
            @Step public String square(Square in) { return "square"; }
            @Step public String full(Full<String> in) { return "full " + in.in(); }
            @Step public String texts(Texts in) { return "texts"; }
            @Step public String numbers(Numbers in) { return "never"; }
            """);
    Compiled right =
        trees
            .chains(
                """
                @Chain({"shape", "circle | oval | square"}) String leaves(String in);
                @Chain({"shape", "circle | round | square"}) String mixed(String in);
                @Chain({"shape", "square | round"}) String branches(String in);
                @Chain({"box", "full | texts"}) String generic(String in);
                """)
            .accepted();

    Runs.gives(right.chain("LeavesChain"), "", "oval");
    Runs.gives(right.chain("LeavesChain"), "x", "square");
    Runs.gives(right.chain("MixedChain"), "o", "circle");
    Runs.gives(right.chain("MixedChain"), "", "round");
    Runs.gives(right.chain("BranchesChain"), "", "round");
    Runs.gives(right.chain("GenericChain"), "a", "full a");
    Runs.gives(right.chain("GenericChain"), "", "texts");

    trees
        .chains("    @Chain({\"shape\", »\"circle | square\"}) String x(String in);\n")
        .refused("RNL214", "Service.Oval is missing", "Add an alternative for Service.Oval");
    trees
        .chains("    @Chain({\"shape\", »\"circle | oval\"}) String x(String in);\n")
        .refused("RNL214", "Service.Square is missing");
    trees
        .chains("    @Chain({\"box\", »\"full | texts | numbers\"}) String x(String in);\n")
        .refused("RNL216", "the alternative \"numbers\"", "Service.Numbers");
    DESK.chains("    @Chain({\"read\", »\"refund | invoice\"}) String x(String in);\n")
        .refused("RNL214", "does not take every Service.Request", "Service.Chat is missing");
  }

  /** "the error lists what is missing". */
  @Test
  void theErrorListsWhatIsMissing() {
    DESK.chains(
            """
                @Step default String only(Chat in) { return ""; }
                @Step default String none(Invoice in) { return ""; }
                @Chain({"read", »"only | none"}) String x(String in);
            """)
        .refused("RNL214", "Service.Refund is missing");
    Snippet.service(
            """
            public sealed interface S permits A, B, C {}
            public record A() implements S {}
            public sealed interface B extends S permits D, E {}
            public record C() implements S {}
            public record D() implements B {}
            public record E() implements B {}
            @Step public String d(D in) { return ""; }
            @Step public String a(A in) { return ""; }
            """)
        .chains("    @Chain(»\"d | a\") String x(S in);\n")
        .refused(
            "RNL214",
            "Service.E",
            "Service.C",
            "are missing",
            "Add an alternative for",
            "or end it with `| _`");
  }

  /** "or a last alternative takes the whole type (`_`: goes on unchanged)". */
  @Test
  void aLastAlternativeMayTakeTheWholeType() {
    Snippet open =
        Snippet.service(
            """
            @Step public Object any(String in) { return in.isEmpty() ? 1 : in; }
            @Step public String text(String in) { return "text " + in; }
            @Step public String number(int in) { return "number " + in; }
            @Step public String rest(Object in) { return "rest " + in; }
            @Step public String show(Object in) { return "shown " + in; }
            """);
    Compiled right =
        open.chains(
                """
                @Chain({"any", "text | rest"}) String whole(String in);
                @Chain({"any", "text | _", "show"}) String pass(String in);
                @Chain({"any", "number | text | _"}) Object prim(String in);
                """)
            .accepted();

    Runs.gives(right.chain("WholeChain"), "a", "text a");
    Runs.gives(right.chain("WholeChain"), "", "rest 1");
    Runs.gives(right.chain("PassChain"), "a", "shown text a");
    Runs.gives(right.chain("PassChain"), "", "shown 1");
    Runs.gives(right.chain("PrimChain"), "", "number 1");

    open.chains("    @Chain({\"any\", »\"text | number\"}) String x(String in);\n")
        .refused("RNL214", "any other Object finds no way", "end it with `| _`");
    open.chains("    @Chain({\"any\", »\"_ | text\"}) Object x(String in);\n")
        .refused("RNL215", "the alternative \"text\"", "those before it take every");
  }

  /** "An alternative that can never be chosen is an error." */
  @Test
  void anAlternativeThatCanNeverBeChosenIsAnError() {
    DESK.chains("@Chain({\"read\", \"refund | invoice | any\"}) String x(String in);\n").accepted();

    unreachable("any | refund", "refund");
    unreachable("refund | refund | any", "refund");
    unreachable("any | _", "_");
    DESK.chains("    @Chain(»\"shout | number\") String x(String in);\n")
        .refused("RNL216", "the alternative \"number\"", "no String is an Integer");
  }

  private static void unreachable(String element, String alternative) {
    DESK.chains("    @Chain({\"read\", »\"" + element + "\"}) Object x(String in);\n")
        .refused("RNL215", "the alternative \"" + alternative + "\"", "is never chosen");
  }

  /** "`null` goes to an alternative that takes the whole type, else it is a NPE." */
  @Test
  void nullGoesToAnAlternativeThatTakesTheWholeType() {
    Compiled right =
        DESK.chains(
                """
                @Chain({"read", "refund | any"}) String whole(String in);
                @Chain({"read", "refund | _", "show"}) String pass(String in);
                @Chain({"read", "refund | invoice | chat"}) String none(String in);
                """)
            .accepted();

    Runs.gives(right.chain("WholeChain"), "null", "any null");
    Runs.gives(right.chain("PassChain"), "null", "shown null");
    Runs.fails(right.chain("NoneChain"), "null", NullPointerException.class, "Service.Chains.none");
    Runs.gives(right.chain("NoneChain"), "refund", "refunded 7");
  }

  /** One mistake is one error: what is never chosen is not told that it cannot take the value. */
  @Test
  void anAlternativeThatIsWrongIsReportedOnce() {
    for (String element : List.of("any | refund", "refund | refund | any")) {
      DESK.chains("    @Chain({\"read\", »\"" + element + "\"}) Object x(String in);\n")
          .refused("RNL215", "is never chosen");
    }
    DESK.chains("    @Chain({\"read\", »\"refund | number | any\"}) String x(String in);\n")
        .refused("RNL216", "cannot be chosen");
  }

  /** The same by type arguments: where all are of one kind, a wildcard adds none. */
  @Test
  void aWiderAlternativeBehindOneThatTakesAllIsAnError() {
    Snippet.service(
            """
            public sealed interface Result<T> permits Ok, Bad {}
            public record Ok<T>(T value) implements Result<T> {}
            public record Bad<T>(String why) implements Result<T> {}
            @Step public String ok(Ok<String> in) { return "ok"; }
            @Step public String bad(Bad<String> in) { return "bad"; }
            @Step public String badAny(Bad<?> in) { return "never"; }
            """)
        .chains("    @Chain(»\"bad | badAny | ok\") String x(Result<String> in);\n")
        .refused("RNL215", "the alternative \"badAny\"", "is never chosen");
  }

  /** A generic alternative takes what the value can be, with the type arguments that follow. */
  @Test
  void genericAlternativesKeepTheTypeArguments() {
    Compiled right =
        Snippet.service(
                """
                public sealed interface Result<T> permits Ok, Bad {}
                public record Ok<T>(T value) implements Result<T> {}
                public record Bad<T>(String why) implements Result<T> {}
                @Step public Result<String> load(String in) {
                  return in.isEmpty() ? new Bad<>("none") : new Ok<>(in);
                }
                @Step public <T> T value(Ok<T> in) { return in.value(); }
                @Step public <T> String why(Bad<T> in) { return in.why(); }
                @Step public int length(String in) { return in.length(); }
                @Step public String fetch(String in) { return load(in) instanceof Ok ? in : null; }
                @Step public <A, B> B unwrap(Outcome.Success<A, B> in) { return in.output(); }
                @Step public <B> String sorry(Outcome.Failure<String, B> in) { return "sorry"; }
                """)
            .chains(
                """
                @Chain({"load", "value | why", "length"}) int x(String in);
                @Chain({"fetch", "unwrap | sorry", "length"}) int y(String in);
                """)
            .accepted();

    Runs.gives(right.chain("XChain"), "abc", 3);
    Runs.gives(right.chain("XChain"), "", 4);
    Runs.gives(right.chain("YChain"), "abc", 3);
  }

  /** The two sentences together: what only `null` reaches can be chosen, so it is no error. */
  @Test
  void anAlternativeForNullAloneIsNoError() {
    Compiled right =
        DESK.chains(
                """
                @Chain({"read", "refund | invoice | chat | any"}) String whole(String in);
                @Chain({"read", "refund | invoice | chat | _", "show"}) String pass(String in);
                """)
            .accepted();

    Runs.gives(right.chain("WholeChain"), "null", "any null");
    Runs.gives(right.chain("PassChain"), "null", "shown null");
    Runs.gives(right.chain("PassChain"), "hi", "shown said hi");
  }

  /** "What follows must take what each alternative produces." */
  @Test
  void whatFollowsMustTakeWhatEachAlternativeProduces() {
    Compiled right =
        DESK.chains(
                """
                @Chain({"read", "refund | invoice | count", "show"}) String each(String in);
                @Chain({"read", "refund | invoice | log", "show"}) String tapped(String in);
                @Chain({"read", "refund | _", "show", "shout"}) String pass(String in);
                """)
            .accepted();

    Runs.gives(right.chain("EachChain"), "hi", "shown 2");
    Runs.gives(right.chain("EachChain"), "refund", "shown refunded 7");
    Runs.gives(right.chain("TappedChain"), "hi", "shown Chat[text=hi]");
    Runs.gives(right.chain("PassChain"), "refund", "shown refunded 7!");

    DESK.chains(
            "    @Chain({\"read\", \"refund | invoice | count\", »\"shout\"}) String x(String in);\n")
        .refused("RNL203", "count produces Integer", "shout takes String");
    DESK.chains("    @Chain({\"read\", \"refund | _\", »\"shout\"}) String x(String in);\n")
        .refused("RNL203", "Service.Request", "shout takes String");
    DESK.chains("    @Chain({\"read\", \"refund | invoice | count\"}) String »x(String in);\n")
        .refused("RNL205", "does not produce what it is declared as", "count produces Integer");
  }

  /** Alternatives may be chains: see also ChainsAsStepsTest. */
  @Test
  void anAlternativeMayBeAChain() {
    Compiled right =
        DESK.chains(
                """
                @Chain({"refund", "shout"}) String refunds(Refund in);
                @Chain({"any", "shout"}) String others(Request in);
                @Chain({"read", "refunds | others", "shout"}) String x(String in);
                """)
            .accepted();

    Runs.gives(right.chain("XChain"), "refund", "refunded 7!!");
    Runs.gives(right.chain("XChain"), "invoice", "any Invoice[name=Ann]!!");

    DESK.chains(
            """
                @Chain({"refund", "shout"}) String refunds(Refund in);
                @Chain({"read", »"refunds | invoice"}) String x(String in);
            """)
        .refused("RNL214", "Service.Chat is missing");
  }
}
