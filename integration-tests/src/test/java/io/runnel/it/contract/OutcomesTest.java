package io.runnel.it.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.runnel.RunConfig;
import io.runnel.RunTimeoutException;
import io.runnel.Runnel;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/** Section 5, errors as values: who gets a failure as a value, and which failures nobody gets. */
class OutcomesTest {

  private static final Snippet FETCHING =
      Snippet.service(
          """
          public record Page(String text) {}
          @Step public Page fetch(String url) throws java.io.IOException {
            if (url.isEmpty()) {
              throw new java.io.IOException("no url");
            }
            return new Page(url);
          }
          @Step public CompletionStage<Page> later(String url) {
            return CompletableFuture.supplyAsync(() -> {
              if (url.isEmpty()) {
                throw new IllegalArgumentException("no url");
              }
              return new Page(url);
            });
          }
          @Step public int size(String url) { return url.length(); }
          @Step public void log(String url) {
            if (url.isEmpty()) {
              throw new IllegalArgumentException("no log");
            }
          }
          @Step public String orElse(Outcome<String, Page> page) {
            return page instanceof Outcome.Success<String, Page> ok
                ? "got " + ok.output().text()
                : "failed " + ((Outcome.Failure<String, Page>) page).error().getMessage();
          }
          @Step public String any(Outcome<?, ?> page) { return page.getClass().getSimpleName(); }
          @Step public String wide(Outcome<? super String, ? extends Record> page) {
            return page.input() + "";
          }
          @Step public <I, O> Optional<O> optional(Outcome<I, O> outcome) {
            return outcome instanceof Outcome.Success<I, O> ok
                ? Optional.of(ok.output())
                : Optional.empty();
          }
          @Step public String logged(Outcome<String, String> text) {
            return text instanceof Outcome.Success<String, String> ok ? ok.output() : "unlogged";
          }
          @Step public String sized(Outcome<String, Integer> size) { return "size " + size.index(); }
          @Step public String number(Outcome<Integer, Page> page) { return "never"; }
          @Step public String text(Outcome<String, String> page) { return "never"; }
          @Step public String show(Page page) { return page.text(); }
          @Step public String useIt(Outcome.Success<String, Page> page) {
            return "used " + page.output().text();
          }
          @Step public String apologise(Outcome.Failure<String, Page> page) {
            return "sorry: " + page.error().getMessage();
          }
          @Step public String both(Outcome<String, Page> page, int size) {
            return orElse(page) + " of " + size;
          }
          """);

  /** "gets `Success` or `Failure` instead of the chain failing". */
  @Test
  void aStepGetsTheOutcomeOfTheElementBeforeIt() {
    Compiled right =
        FETCHING
            .chains(
                """
                @Chain({"fetch", "orElse"}) String sync(String url);
                @Chain({"later", "orElse"}) String async(String url);
                @Chain({"fetch", "any"}) String any(String url);
                @Chain({"fetch", "wide"}) String wide(String url);
                @Chain({"fetch", "optional"}) Optional<Page> generic(String url);
                @Chain({"log", "logged"}) String tap(String url);
                @Chain({"size", "sized"}) String boxed(String url);
                @Chain({"fetch", "show"}) String plain(String url);
                """)
            .accepted();

    Runs.gives(right.chain("SyncChain"), "a", "got a");
    Runs.gives(right.chain("SyncChain"), "", "failed no url");
    Runs.gives(right.chain("AsyncChain"), "a", "got a");
    Runs.gives(right.chain("AsyncChain"), "", "failed no url");
    Runs.gives(right.chain("AnyChain"), "a", "Success");
    Runs.gives(right.chain("AnyChain"), "", "Failure");
    Runs.gives(right.chain("WideChain"), "a", "a");
    Runs.gives(right.chain("GenericChain"), "", java.util.Optional.empty());
    Runs.gives(right.chain("TapChain"), "a", "a");
    Runs.gives(right.chain("TapChain"), "", "unlogged");
    Runs.gives(right.chain("BoxedChain"), "a", "size 0");
    for (Throwable failure : Runs.failures(right.chain("PlainChain"), "")) {
      assertThat(failure).hasStackTraceContaining("no url");
    }

    FETCHING
        .chains("    @Chain({\"fetch\", »\"number\"}) String x(String url);\n")
        .refused("RNL203", "Outcome<Integer, Service.Page>", "Outcome<String, Service.Page>");
    FETCHING
        .chains("    @Chain({\"fetch\", »\"text\"}) String x(String url);\n")
        .refused("RNL203", "Outcome<String, String>", "Outcome<String, Service.Page>");
    FETCHING
        .chains("    @Chain(»\"orElse\") String x(String url);\n")
        .refused("RNL204", "Nothing stands before it that could fail");
    FETCHING
        .chains("    @Chain({\"size\", »\"orElse\"}) String x(String url);\n")
        .refused("RNL203", "Outcome<String, Integer>", "Outcome<String, Service.Page>");
  }

  /** "so does a join parameter". */
  @Test
  void aJoinParameterGetsTheOutcomeOfItsBranch() {
    Compiled right =
        FETCHING
            .chains(
                """
                @Chain({"fetch & size", "both"}) String sync(String url);
                @Chain({"later & size", "both"}) String async(String url);
                @Chain({"fetch & size", "pair"}) String pair(String url);
                @Step default String pair(Outcome<String, Page> a, Outcome<String, Integer> b) {
                  return a.getClass().getSimpleName() + b.orElseThrow();
                }
                """)
            .accepted();

    Runs.gives(right.chain("SyncChain"), "a", "got a of 1");
    Runs.gives(right.chain("SyncChain"), "", "failed no url of 0");
    Runs.gives(right.chain("AsyncChain"), "", "failed no url of 0");
    Runs.gives(right.chain("PairChain"), "", "Failure0");

    FETCHING
        .chains("    @Chain({\"size & fetch\", »\"both\"}) String x(String url);\n")
        .refused("RNL203", "both takes 2 values: Outcome<String, Service.Page>, int");
    FETCHING
        .chains(
            """
                @Step default String caught(Page a, Outcome<Integer, Integer> b) { return ""; }
                @Chain({"fetch & size", »"caught"}) String x(String url);
            """)
        .refused("RNL203", "Outcome<Integer, Integer>", "Outcome<String, Integer>");
  }

  /** Beside it: a branch that nobody catches still fails the run. */
  @Test
  void aBranchThatNobodyCatchesStillFailsTheRun() {
    Compiled right =
        FETCHING
            .chains(
                """
                @Chain({"fetch & log & breaks", "both"}) String x(String url);
                @Chain({"fetch & log & size", "both"}) String tap(String url);
                @Step default int breaks(String url) { throw new IllegalStateException("size"); }
                """)
            .accepted();

    Runs.fails(right.chain("XChain"), "a", IllegalStateException.class, "size");
    Runs.fails(right.chain("TapChain"), "", IllegalArgumentException.class, "no log");
  }

  /** "and a step per chunk" - "`index` is the chunk's, else 0". */
  @Test
  void aStepPerChunkGetsTheOutcomeOfEachChunk() {
    Snippet words =
        Snippet.service(
            """
            @Streaming public Stream<String> words(String in) { return Arrays.stream(in.split(" ")); }
            @Step public int number(String word) { return Integer.parseInt(word); }
            @Step public String told(Outcome<String, Integer> n) {
              return n.index() + (n instanceof Outcome.Success<?, ?> ? " is " : " not ") + n.input();
            }
            @Step public String wrong(Outcome<String, String> n) { return "never"; }
            @Step public String whole(Outcome<String, List<String>> all) { return "never"; }
            @Step public int sum(List<Integer> all) { return all.size(); }
            @Step public String summed(Outcome<List<Integer>, Integer> sum) {
              return sum.index() + " of " + sum.input();
            }
            """);
    Compiled right =
        words
            .chains(
                """
                @Chain({"words", "number", "told"}) Stream<String> each(String in);
                @Chain({"words", "number", "sum", "summed"}) String all(String in);
                """)
            .accepted();

    List<String> told = List.of("0 is 1", "1 not x", "2 is 3");
    Runs.streams(right.stream("EachChain"), "1 x 3", told, told);
    Runs.gives(right.chain("AllChain"), "1 2", "0 of [1, 2]");

    words
        .chains("    @Chain({\"words\", \"number\", »\"wrong\"}) Stream<String> x(String in);\n")
        .refused("RNL203", "Outcome<String, Integer>", "wrong takes Outcome<String, String>");
    words
        .chains("    @Chain({\"words\", »\"whole\"}) String x(String in);\n")
        .refused("RNL203", "a stream has none");
  }

  /** Both at once: the outcome of a branch, per chunk, with the chunk's index. */
  @Test
  void aJoinPerChunkGetsTheOutcomeOfItsBranch() {
    Compiled right =
        Snippet.service(
                """
                @Streaming public Stream<String> words(String in) {
                  return Arrays.stream(in.split(" "));
                }
                @Step public int number(String word) { return Integer.parseInt(word); }
                @Step public String told(Outcome<String, Integer> n, String word) {
                  return n.index() + n.getClass().getSimpleName() + word;
                }
                """)
            .chains("@Chain({\"words\", \"number & _\", \"told\"}) Stream<String> x(String in);\n")
            .accepted();
    List<String> told = List.of("0Success1", "1Failurex", "2Success3");

    Runs.streams(right.stream("XChain"), "1 x 3", told, told);
  }

  /** An outcome goes past a tap, a route and an earlier value as it is. */
  @Test
  void anOutcomeGoesOnLikeAnyValue() {
    Compiled right =
        FETCHING
            .chains(
                """
                @Chain({"fetch", "tap", "orElse"}) String tapped(String url);
                @Chain({"fetch", "any", "again"}) String earlier(String url);
                @Chain({"fetch & size", "joined", "any"}) String join(String url);
                @Step default void tap(Outcome<String, Page> page) { }
                @Step default String again(String any, @From("fetch") Outcome<String, Page> page) {
                  return any + page.input();
                }
                @Step default Page joined(Page page, int size) {
                  if (size > 1) {
                    throw new IllegalStateException("long");
                  }
                  return page;
                }
                """)
            .accepted();

    Runs.gives(right.chain("TappedChain"), "a", "got a");
    Runs.gives(right.chain("TappedChain"), "", "failed no url");
    Runs.gives(right.chain("EarlierChain"), "", "Failure");
    Runs.gives(right.chain("JoinChain"), "a", "Success");
    Runs.gives(right.chain("JoinChain"), "ab", "Failure");

    FETCHING
        .chains(
            """
                @Chain({"fetch", "any", »"again"}) String x(String url);
                @Step default String again(String any, @From("fetch") Page page) { return "never"; }
            """)
        .refused("RNL218", "page takes Service.Page");
    FETCHING
        .chains(
            """
                @Chain({"_ & size", »"passed"}) String x(String url);
                @Step default String passed(Outcome<String, String> url, int size) { return ""; }
            """)
        .refused("RNL203", "passed takes 2 values: Outcome<String, String>, int");
  }

  /** "`"useIt | apologise"` routes over it." */
  @Test
  void aRouteMayGoOverAnOutcome() {
    Compiled right =
        FETCHING
            .chains(
                """
                @Chain({"fetch", "useIt | apologise"}) String sync(String url);
                @Chain({"later", "apologise | useIt"}) String async(String url);
                @Chain({"fetch", "apologise | any"}) String rest(String url);
                """)
            .accepted();

    Runs.gives(right.chain("SyncChain"), "a", "used a");
    Runs.gives(right.chain("SyncChain"), "", "sorry: no url");
    Runs.gives(right.chain("AsyncChain"), "a", "used a");
    Runs.gives(right.chain("AsyncChain"), "", "sorry: no url");
    Runs.gives(right.chain("RestChain"), "a", "Success");

    FETCHING
        .chains("    @Chain({\"fetch\", »\"useIt\"}) String x(String url);\n")
        .refused("RNL203", "Outcome<String, Service.Page>", "Success<String, Service.Page>");
    FETCHING
        .chains(
            """
                @Step default String empty(Outcome.Failure<String, Page> in) { return ""; }
                @Chain({"fetch", »"apologise | useIt | empty"}) String x(String url);
            """)
        .refused("RNL215", "the alternative \"empty\"", "is never chosen");
    FETCHING
        .chains(
            """
                @Step default String wrong(Outcome.Failure<Integer, Page> in) { return ""; }
                @Chain({"fetch", »"useIt | wrong | apologise"}) String x(String url);
            """)
        .refused("RNL216", "the alternative \"wrong\"", "Failure<Integer, Service.Page>");
  }

  /** Signals when a step runs, and counts who recovers. */
  private static final Snippet STUCK =
      Snippet.service(
          """
          public static final CountDownLatch IN = new CountDownLatch(1);
          public static final CountDownLatch RECOVERED = new CountDownLatch(1);
          @Step public String stuck(String in) throws Exception {
            IN.countDown();
            new CountDownLatch(1).await();
            return in;
          }
          @Step public CompletionStage<String> hangs(String in) {
            IN.countDown();
            return new CompletableFuture<>();
          }
          @Step public String breaks(String in) { throw new AssertionError("broken"); }
          @Step public CompletionStage<String> breaksLater(String in) {
            return CompletableFuture.failedFuture(new AssertionError("broken"));
          }
          @Step public String gone(String in) { throw new CancellationException("my own"); }
          @Step public String recover(Outcome<String, String> out) {
            RECOVERED.countDown();
            return out.getClass().getSimpleName();
          }
          """);

  private static final String STUCK_CHAINS =
      """
      @Chain({"stuck", "recover"}) String stuck(String in);
      @Chain({"hangs", "recover"}) String hangs(String in);
      @Chain({"breaks", "recover"}) String breaks(String in);
      @Chain({"breaksLater", "recover"}) String breaksLater(String in);
      @Chain({"gone", "recover"}) String gone(String in);
      """;

  /** "Cancellation of the run ... [is] not caught." */
  @Test
  void cancellationOfTheRunIsNotCaught() throws InterruptedException {
    for (String name : List.of("StuckChain", "HangsChain")) {
      Compiled right = STUCK.chains(STUCK_CHAINS).accepted();
      CompletableFuture<Object> run = right.chain(name).invokeAsync("in");
      latch(right, "IN").await();

      run.cancel(true);

      assertThat(Runs.failure(run)).isInstanceOf(CancellationException.class);
      assertThat(latch(right, "RECOVERED").getCount()).isOne();
      // What a step throws itself is a failure like any other.
      Runs.gives(right.chain("GoneChain"), "in", "Failure");
    }
  }

  /** "its deadline ... [is] not caught." */
  @Test
  void theDeadlineIsNotCaught() {
    RunConfig quick = RunConfig.defaults().withTimeout(Duration.ofMillis(20));
    for (String name : List.of("StuckChain", "HangsChain")) {
      Compiled right = STUCK.chains(STUCK_CHAINS).accepted();
      Runnel<Object, Object> chain = right.chain(name);

      assertThat(catchThrowable(() -> chain.invoke("in", quick)))
          .isInstanceOf(RunTimeoutException.class);
      assertThat(Runs.failure(chain.invokeAsync("in", quick))).isInstanceOf(TimeoutException.class);
      assertThat(latch(right, "RECOVERED").getCount()).isOne();
    }
  }

  /** "and `Error`s are not caught." */
  @Test
  void anErrorIsNotCaught() {
    Compiled right = STUCK.chains(STUCK_CHAINS).accepted();

    Runs.fails(right.chain("BreaksChain"), "in", AssertionError.class, "broken");
    Runs.fails(right.chain("BreaksLaterChain"), "in", AssertionError.class, "broken");
    assertThat(latch(right, "RECOVERED").getCount()).isOne();
  }

  /** "`index` is the chunk's, else 0; `orElseThrow` wraps a checked exception". */
  @Test
  void orElseThrowWrapsACheckedException() {
    Compiled right =
        FETCHING
            .chains(
                """
                @Chain({"fetch", "thrown"}) String sync(String url);
                @Chain({"later", "thrown"}) String async(String url);
                @Step default String thrown(Outcome<String, Page> page) {
                  try {
                    return page.index() + page.input() + page.orElseThrow().text()
                        + (page.elapsed().isNegative() ? "too soon" : "");
                  } catch (StepException wrapped) {
                    return "wrapped " + wrapped.getCause().getMessage();
                  } catch (IllegalArgumentException plain) {
                    return "plain " + plain.getMessage();
                  }
                }
                """)
            .accepted();

    Runs.gives(right.chain("SyncChain"), "a", "0aa");
    Runs.gives(right.chain("SyncChain"), "", "wrapped no url");
    Runs.gives(right.chain("AsyncChain"), "", "plain no url");
  }

  private static CountDownLatch latch(Compiled right, String name) {
    return (CountDownLatch) right.constant(name);
  }

  /** "behind an element `A -> B`", where B is an outcome itself. */
  @Test
  void anOutcomeOfAnOutcomeIsTheOuterOne() {
    Compiled right =
        Snippet.service(
                """
                @Step public Outcome<String, Integer> measure(String in) {
                  return new Outcome.Success<>(0, in, in.length(), java.time.Duration.ZERO);
                }
                @Step public String inner(Outcome<String, Integer> in) { return "" + in.orElseThrow(); }
                @Step public String outer(Outcome<String, Outcome<String, Integer>> in) {
                  return "outer " + in.orElseThrow().orElseThrow();
                }
                """)
            .chains(
                """
                @Chain({"measure", "inner"}) String plain(String in);
                @Chain({"measure", "outer"}) String caught(String in);
                """)
            .accepted();

    Runs.gives(right.chain("PlainChain"), "abc", "3");
    Runs.gives(right.chain("CaughtChain"), "abc", "outer 3");
  }
}
