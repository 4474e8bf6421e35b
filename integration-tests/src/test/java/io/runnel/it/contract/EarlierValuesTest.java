package io.runnel.it.contract;

import org.junit.jupiter.api.Test;

/** Section 5, earlier values: what a `@From` parameter gets, and where it gets nothing. */
class EarlierValuesTest {

  private static final Snippet ANSWERS =
      Snippet.service(
          """
          @Step public List<String> search(String question) { return List.of("doc of " + question); }
          @Step public int count(String question) { return question.length(); }
          @Step public CompletionStage<String> ask(Object prompt) {
            return CompletableFuture.completedFuture("answer");
          }
          @Step public void log(Object any) { }
          @Step public String cite(String answer, @From("search") List<String> docs) {
            return answer + docs;
          }
          @Step public String repeat(@From String question, RunContext run, String answer) {
            return answer + " to " + question;
          }
          @Step public String measured(String answer, @From("count") long count) {
            return answer + count;
          }
          @Step public String merge(List<String> docs, int count, @From CharSequence question) {
            return docs + "" + count + question;
          }
          @Step public String logged(String answer, @From("log") Object nothing) { return "never"; }
          @Step public String wrongly(String answer, @From("search") Set<String> docs) { return ""; }
          @Step public String number(String answer, @From int question) { return "never"; }
          @Step public String later(Object any, @From("ask") String answer) { return "never"; }
          """);

  /** "a parameter `@From("search") List<Doc> docs` gets what that earlier step produced". */
  @Test
  void aParameterGetsWhatAnEarlierStepProduced() {
    Compiled right =
        ANSWERS
            .chains(
                """
                @Chain({"search", "ask", "cite"}) String answer(String question);
                @Chain({"search", "log", "ask", "log", "cite"}) String tapped(String question);
                @Chain({"count", "ask", "measured"}) String boxed(String question);
                @Chain({"Service.search", "ask", "cite"}) String spelled(String question);
                """)
            .accepted();

    Runs.gives(right.chain("AnswerChain"), "why", "answer[doc of why]");
    Runs.gives(right.chain("TappedChain"), "why", "answer[doc of why]");
    Runs.gives(right.chain("BoxedChain"), "why", "answer3");
    Runs.gives(right.chain("SpelledChain"), "why", "answer[doc of why]");

    missing("\"ask\", »\"cite\"", "no step of that name stands before it");
    missing("\"search\", »\"later\", \"ask\"", "no step of that name stands before it");
    missing("»\"cite\"", "the parameter docs of Service.cite takes the value of \"search\"");
    missing("\"log\", \"ask\", »\"logged\"", "it returns nothing");
  }

  /** "(a fan-out's branch too)". */
  @Test
  void aParameterGetsWhatABranchProduced() {
    Compiled right =
        ANSWERS
            .chains(
                """
                @Chain({"search & count", "merge", "ask", "cite"}) String cited(String question);
                @Chain({"search & log & count", "merge", "measured"}) String both(String question);
                """)
            .accepted();

    Runs.gives(right.chain("CitedChain"), "why", "answer[doc of why]");
    Runs.gives(right.chain("BothChain"), "why", "[doc of why]3why3");

    missing("\"search & count\", \"merge\", »\"later\"", "no step of that name");
    ANSWERS
        .chains(
            """
                @Chain({»"count & _ & beside", "join"}) String x(String question);
                @Step default String beside(String in, @From("count") int count) { return in; }
                @Step default String join(int n, String a, String b) { return a + b; }
            """)
        .refused("RNL217", "no step of that name stands before it");
  }

  /** The same for a branch that is a tap: it has no value. */
  @Test
  void aTapAmongTheBranchesProducesNothing() {
    missing("\"search & count & log\", \"merge\", »\"logged\"", "it returns nothing");
    missing("\"log & log\", »\"logged\"", "it stands there twice");
  }

  /** "the name stands twice", in one fan-out. */
  @Test
  void aNameThatStandsTwiceInAFanOutIsAnError() {
    ANSWERS
        .chains(
            """
                @Chain({"search & search", "both", »"cite"}) String x(String question);
                @Step default String both(List<String> a, List<String> b) { return a + "" + b; }
            """)
        .refused("RNL217", "it stands there twice");
  }

  /** "plain `@From` the chain's input". */
  @Test
  void plainFromGetsTheChainsInput() {
    Compiled right =
        ANSWERS
            .chains(
                """
                @Chain({"search", "ask", "repeat"}) String again(String question);
                @Chain("repeat") String first(String question);
                @Chain({"search & count", "merge"}) String joined(String question);
                """)
            .accepted();

    Runs.gives(right.chain("AgainChain"), "why", "answer to why");
    Runs.gives(right.chain("FirstChain"), "why", "why to why");
    Runs.gives(right.chain("JoinedChain"), "why", "[doc of why]3why");

    ANSWERS
        .chains("    @Chain({\"ask\", »\"repeat\"}) String x(List<String> question);\n")
        .refused("RNL218", "the chain's input is List<String>", "question takes String");
  }

  /** "the same type check". */
  @Test
  void anEarlierValueIsCheckedLikeAnyOther() {
    Snippet generic =
        Snippet.service(
            """
            @Step public List<Integer> numbers(String in) { return List.of(in.length()); }
            @Step public String text(List<Integer> in) { return "text"; }
            @Step public <T extends Number> String sum(
                String text, @From("numbers") Collection<? extends T> all, @From Object in) {
              return text + all + in;
            }
            @Step public <T> Map<T, T> same(T in, @From("numbers") List<T> all) { return Map.of(); }
            @Step public String texts(String in, @From("numbers") List<String> all) { return ""; }
            """);
    Runs.gives(
        generic
            .chains("@Chain({\"numbers\", \"text\", \"sum\"}) String x(String in);\n")
            .accepted()
            .chain("XChain"),
        "abc",
        "text[3]abc");

    generic
        .chains("    @Chain({\"numbers\", \"text\", »\"texts\"}) String x(String in);\n")
        .refused("RNL218", "numbers produces List<Integer>", "all takes List<String>");
    generic
        .chains("    @Chain({\"numbers\", \"text\", »\"same\"}) Object x(String in);\n")
        .refused("RNL218", "List<Integer>", "List<T>");
    ANSWERS
        .chains("    @Chain({\"search\", \"ask\", »\"wrongly\"}) String x(String in);\n")
        .refused("RNL218", "search produces List<String>", "docs takes Set<String>");
    ANSWERS
        .chains("    @Chain({\"ask\", »\"number\"}) String x(String in);\n")
        .refused("RNL218", "the chain's input is String", "question takes int");
  }

  /** "an error where some path does not lead there or the name stands twice". */
  @Test
  void aValueThatMayNotBeThereIsAnError() {
    Snippet paths =
        Snippet.service(
            """
            @Step public String trim(String in) { return in.trim(); }
            @Step public int length(Integer in) { return in; }
            @Step public String other(Object in) { return "other"; }
            @Step public String text(Object in) { return "text"; }
            @Step public String caught(Outcome<String, String> in) { return "caught"; }
            @Step public String after(Object in, @From("trim") String text) { return in + text; }
            @Step public String way(Object in, @From("length") int length) { return "never"; }
            """);
    Runs.gives(
        paths
            .chains("@Chain({\"trim\", \"text\", \"after\"}) String x(String in);\n")
            .accepted()
            .chain("XChain"),
        " a ",
        "texta");

    paths
        .chains("    @Chain({\"length | other\", »\"way\"}) String x(Object in);\n")
        .refused("RNL217", "the chain may take another way, since it is one of \"length | other\"");
    paths
        .chains("    @Chain({\"trim\", \"trim\", »\"after\"}) String x(String in);\n")
        .refused("RNL217", "it stands there twice");
    paths
        .chains("    @Chain({\"trim\", \"caught\", »\"after\"}) String x(String in);\n")
        .refused("RNL218", "the parameter text takes String");
  }

  private static void missing(String elements, String words) {
    ANSWERS
        .chains("    @Chain({" + elements + "}) Object x(String question);\n")
        .refused("RNL217", words);
  }
}
