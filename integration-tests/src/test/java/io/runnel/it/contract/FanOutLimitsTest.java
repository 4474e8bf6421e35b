package io.runnel.it.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.runnel.Bridge;
import io.runnel.RunConfig;
import io.runnel.RunTimeoutException;
import io.runnel.Runnel;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Section 5, fan-out, at its limits: narrow budgets and executors, interrupts, deadlines, null. */
class FanOutLimitsTest {

  private static final Snippet NESTED =
      Snippet.service(
          """
          @Step public int one(int in) { return in + 1; }
          @Step public CompletionStage<Integer> two(int in) {
            return CompletableFuture.supplyAsync(() -> in + 2);
          }
          @Step(cpu = true) public long three(int in) { return in + 3; }
          @Step public int join(int a, int b, long c) { return a + b + (int) c; }
          @Streaming public Stream<Integer> many(int in) { return Stream.of(in, in); }
          """);

  private static final String CHAINS =
      """
      @Chain({"one & two & three", "join"}) int leaf(int in);
      @Chain({"leaf & leaf & three", "join"}) int middle(int in);
      @Chain({"middle & leaf & middle", "join"}) int root(int in);
      @Chain({"many", "leaf & middle & _", "join"}) Stream<Integer> each(int in);
      """;

  /** Section 7: "`maxConcurrency` is one budget ..., fan-out and nested chains included". */
  @Test
  void aBudgetOfOneIsEnoughForNestedFanOuts() {
    Compiled right = NESTED.chains(CHAINS).accepted();
    RunConfig single = RunConfig.defaults().withMaxConcurrency(1);

    Runs.gives(right.chain("RootChain").withConfig(single), 0, 36);
    Runs.streams(right.stream("EachChain").withConfig(single), 0, List.of(21, 21), List.of(21, 21));
    assertThat(right.chain("RootChain").batch(Collections.nCopies(20, 0), single))
        .isEqualTo(Collections.nCopies(20, 36));
  }

  /** Section 6: "A thread that waits in a sync call never starves the bridge". */
  @Test
  void oneThreadIsEnoughForNestedFanOuts() throws ReflectiveOperationException {
    Compiled right = NESTED.chains(CHAINS).accepted();
    ExecutorService one = Executors.newSingleThreadExecutor();
    Object service = right.service(right.type("demo.Service"));
    try (Bridge bridge = Bridge.builder().blocking(one).cpu(one).build()) {
      @SuppressWarnings("unchecked")
      Runnel<Object, Object> root =
          (Runnel<Object, Object>)
              right
                  .type("demo.RootChain")
                  .getConstructor(service.getClass(), Bridge.class)
                  .newInstance(service, bridge);
      Runs.gives(root, 0, 36);
    } finally {
      one.shutdown();
    }
  }

  /** Section 7: each item of a batch "flows through the chain independently". */
  @Test
  void aBatchOfFanOutsKeepsItsOrder() {
    Compiled right = NESTED.chains(CHAINS).accepted();
    List<Integer> in = IntStream.range(0, 500).boxed().toList();

    assertThat(right.chain("LeafChain").batch(in))
        .isEqualTo(in.stream().map(i -> 3 * i + 6).toList());
  }

  private static final Snippet STUCK =
      Snippet.service(
          """
          public static final CountDownLatch IN = new CountDownLatch(2);
          public static final CountDownLatch OUT = new CountDownLatch(2);
          private String wait(String in) throws InterruptedException {
            IN.countDown();
            try {
              new CountDownLatch(1).await();
              return in;
            } finally {
              OUT.countDown();
            }
          }
          @Step public String one(String in) throws Exception { return wait(in); }
          @Step public String two(String in) throws Exception { return wait(in); }
          @Step public String join(String a, String b) { return "never"; }
          """);

  private static final String STUCK_CHAIN =
      "@Chain({\"one & two\", \"join\"}) String x(String in);\n";

  /** Section 6: "An interrupt from outside cancels a sync call", and returns behind its steps. */
  @Test
  void anInterruptCancelsEachBranch() throws InterruptedException {
    Compiled right = STUCK.chains(STUCK_CHAIN).accepted();
    Runnel<Object, Object> chain = right.chain("XChain");
    CompletableFuture<Throwable> seen = new CompletableFuture<>();
    CompletableFuture<Boolean> flag = new CompletableFuture<>();
    Thread caller =
        new Thread(
            () -> {
              Throwable failure = catchThrowable(() -> chain.invoke("in"));
              flag.complete(Thread.currentThread().isInterrupted());
              seen.complete(failure);
            });
    caller.start();
    latch(right, "IN").await();

    caller.interrupt();

    assertThat(seen.join()).isInstanceOf(CancellationException.class);
    assertThat(flag.join()).isTrue();
    assertThat(latch(right, "OUT").getCount()).isZero();
  }

  /** Section 6: "`withTimeout` is a deadline for the whole run". */
  @Test
  void aDeadlineCancelsEachBranch() throws InterruptedException {
    RunConfig quick = RunConfig.defaults().withTimeout(Duration.ofMillis(50));
    Compiled right = STUCK.chains(STUCK_CHAIN).accepted();
    assertThat(catchThrowable(() -> right.chain("XChain").invoke("in", quick)))
        .isInstanceOf(RunTimeoutException.class);
    assertThat(latch(right, "OUT").getCount()).isEqualTo(latch(right, "IN").getCount());

    Compiled again = STUCK.chains(STUCK_CHAIN).accepted();
    assertThat(Runs.failure(again.chain("XChain").invokeAsync("in", quick)))
        .isInstanceOf(TimeoutException.class);
  }

  /** Section 4: "null into a primitive parameter, is a NPE that names chain and step". */
  @Test
  void nullIntoAPrimitiveOfAJoinNamesChainAndStep() {
    Compiled right =
        Snippet.service(
                """
                @Step public Integer none(String in) { return null; }
                @Step public String join(int a, String b) { return "never"; }
                @Step public String taken(String a, @From("none") int none) { return "never"; }
                @Step public String text(Object in) { return "text"; }
                @Step public String both(Object a, Object b) { return a + "" + b; }
                """)
            .chains(
                """
                @Chain({"none & _", "join"}) String joined(String in);
                @Chain({"none", "text", "taken"}) String earlier(String in);
                @Chain({"none & _", "both"}) String fine(String in);
                """)
            .accepted();

    Runs.gives(right.chain("FineChain"), null, "nullnull");
    Runs.fails(
        right.chain("JoinedChain"),
        "in",
        NullPointerException.class,
        "Service.Chains.joined, step 2");
    Runs.fails(
        right.chain("EarlierChain"),
        "in",
        NullPointerException.class,
        "Service.Chains.earlier, step 3");
  }

  private static CountDownLatch latch(Compiled right, String name) {
    return (CountDownLatch) right.constant(name);
  }
}
