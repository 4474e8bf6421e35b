package io.runnel.it.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Section 5, fan-out: what its branches get, and what the join takes. */
class FanOutTest {

  private static final Snippet PAPER =
      Snippet.service(
          """
          public record Weather(String text) {}
          public record News(int count) {}
          @Step public Weather weather(String city) { return new Weather("sun in " + city); }
          @Step public CompletionStage<News> news(String city) {
            return CompletableFuture.completedFuture(new News(city.length()));
          }
          @Step(async = true) public int size(String city) { return city.length(); }
          @Step public String nothing(String city) { return null; }
          public static final List<String> SEEN = new CopyOnWriteArrayList<>();
          @Step public void log(String city) { SEEN.add(city); }
          @Step public String merge(Weather w, News n) { return w.text() + ", " + n.count(); }
          @Step public void both(Weather w, News n) { SEEN.add(w.text() + n.count()); }
          @Step public String more(Weather w, News n, long size) { return merge(w, n) + size; }
          @Step public String two(Object a, Object b) { return a + "|" + b; }
          @Step public String swapped(News n, Weather w) { return "never"; }
          @Step public String one(Weather w) { return "never"; }
          """);

  /** "`"weather & news"` runs both concurrently on the same input". */
  @Test
  void bothRunOnTheSameInput() {
    Compiled right =
        PAPER.chains("@Chain({\"weather & news\", \"merge\"}) String x(String in);\n").accepted();

    Runs.gives(right.chain("XChain"), "Oslo", "sun in Oslo, 4");

    PAPER
        .chains("    @Chain({»»\"weather & news\", \"merge\"}) String x(int in);\n")
        .refused("RNL204", "the chain's input is int", "takes String");
    PAPER
        .chains("    @Chain({»\"wether & news\", \"merge\"}) String x(String in);\n")
        .refused("RNL201", "no step \"wether\"", "Did you mean \"weather\"?");
    PAPER
        .chains("    @Chain({\"news\", »»\"weather & size\", \"two\"}) String x(String in);\n")
        .refused("RNL203", "news produces Service.News", "takes String");
  }

  /** "the next step takes one parameter for each, in order: `merge(Weather w, News n)`". */
  @Test
  void theNextStepTakesOneParameterForEachInOrder() {
    Compiled right =
        PAPER
            .chains(
                """
                @Chain({"weather & news & size", "more"}) String three(String in);
                @Chain({"size & nothing", "two"}) CompletionStage<String> loose(String in);
                """)
            .accepted();

    Runs.gives(right.chain("ThreeChain"), "Oslo", "sun in Oslo, 44");
    Runs.gives(right.chain("LooseChain"), "Oslo", "4|null");

    misfit("swapped", "swapped takes 2 values: Service.News, Service.Weather");
    misfit("one", "It would have to be `String one(Service.Weather w, Service.News news)`");
    misfit("more", "more takes 3 values");
    PAPER
        .chains("    @Chain({\"weather\", »\"merge\"}) String x(String in);\n")
        .refused(
            "RNL203",
            "It joins a fan-out: write one in place of what stands before, like \"weather & news\"");
    PAPER
        .chains("    @Chain({\"weather\", »»\"weather & news\", \"merge\"}) String x(String in);\n")
        .refused("RNL203", "weather produces Service.Weather", "takes String");
    PAPER
        .chains("    @Chain({»\"weather & news\"}) String x(String in);\n")
        .refused("RNL213", "nothing joins", "String", "(Service.Weather", "Service.News");
  }

  private static void misfit(String join, String words) {
    PAPER
        .chains("    @Chain({\"weather & news\", »\"" + join + "\"}) String x(String in);\n")
        .refused("RNL203", join + " cannot take what weather and news produce", words);
  }

  /** "`_` passes the input through: `"retrieve & _"` then `prompt(List<Doc> docs, String q)`." */
  @Test
  void anUnderscorePassesTheInputThrough() {
    Snippet search =
        Snippet.service(
            """
            @Step public List<String> retrieve(String question) { return List.of(question + "?"); }
            @Step public String prompt(List<String> docs, String question) { return docs + question; }
            @Step public String turned(String question, Collection<String> docs) {
              return question + docs;
            }
            @Step public String number(List<String> docs, int question) { return "never"; }
            """);
    Compiled right =
        search
            .chains(
                """
                @Chain({"retrieve & _", "prompt"}) String ask(String question);
                @Chain({"_ & retrieve", "turned"}) String turn(String question);
                """)
            .accepted();

    Runs.gives(right.chain("AskChain"), "why", "[why?]why");
    Runs.gives(right.chain("TurnChain"), "why", "why[why?]");

    search
        .chains("    @Chain({\"retrieve & _\", »\"number\"}) String x(String question);\n")
        .refused("RNL203", "number takes 2 values: List<String>, int", "String");
    search
        .chains("    @Chain({\"_ & retrieve\", »\"prompt\"}) String x(String question);\n")
        .refused("RNL203", "prompt takes 2 values: List<String>, String");
    search
        .chains("    @Chain({»\"retrieve & _\"}) String x(String question);\n")
        .refused("RNL213", "nothing joins");
  }

  /** "A tap adds no parameter." */
  @Test
  void aTapAddsNoParameter() {
    Compiled right =
        PAPER
            .chains(
                """
                @Chain({"weather & log & news", "merge"}) String amid(String in);
                @Chain({"log & weather", "one2"}) String single(String in);
                @Chain({"log & log", "size"}) int taps(String in);
                @Chain({"weather & news", "both", "merge"}) String joined(String in);
                @Step default String one2(Weather w) { return w.text(); }
                """)
            .accepted();

    Runs.gives(right.chain("AmidChain"), "Oslo", "sun in Oslo, 4");
    Runs.gives(right.chain("SingleChain"), "Oslo", "sun in Oslo");
    Runs.gives(right.chain("TapsChain"), "Oslo", 4);
    Runs.gives(right.chain("JoinedChain"), "Oslo", "sun in Oslo, 4");
    assertThat(seen(right)).hasSize(8 * (1 + 1 + 2 + 1)).contains("Oslo", "sun in Oslo4");

    PAPER
        .chains("    @Chain({\"weather & log & news\", »\"more\"}) String x(String in);\n")
        .refused("RNL203", "more takes 3 values");
    PAPER
        .chains("    @Chain({\"log & weather\", »\"merge\"}) String x(String in);\n")
        .refused("RNL203", "merge takes 2 values");
  }

  /** The values go on behind a tap that takes them, too, so something must join them. */
  @Test
  void aTapIsNoJoin() {
    PAPER
        .chains("    @Chain({\"weather & news\", »\"both\"}) String x(String in);\n")
        .refused("RNL213", "nothing joins", "the fan-out \"weather & news\"");
  }

  @SuppressWarnings("unchecked")
  private static List<String> seen(Compiled right) {
    return (List<String>) right.constant("SEEN");
  }
}
