package io.runnel.it.libraries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.util.concurrent.ListenableFuture;
import io.runnel.RunConfig;
import io.runnel.Runnel;
import io.runnel.StepException;
import io.runnel.StepTrace;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** The async values of Reactor, Mutiny, RxJava and Guava, as steps and as chains. */
@Timeout(60)
class ValuesTest {

  private static final RunConfig LIMITED = RunConfig.defaults().withTimeout(Duration.ofMinutes(1));

  private final Values values = new Values();
  private final ValueChains chains = new ValueChainsImpl(values);

  enum Kind {
    MONO("mono", ViaMonoChain::new, ValuesSteps::mono, (it, in) -> Subscribed.to(it.viaMono(in))),
    UNI("uni", ViaUniChain::new, ValuesSteps::uni, (it, in) -> Subscribed.to(it.viaUni(in))),
    SINGLE(
        "single",
        ViaSingleChain::new,
        ValuesSteps::single,
        (it, in) -> Subscribed.to(it.viaSingle(in))),
    MAYBE(
        "maybe",
        ViaMaybeChain::new,
        ValuesSteps::maybe,
        (it, in) -> Subscribed.to(it.viaMaybe(in))),
    GUAVA(
        "guava",
        ViaGuavaChain::new,
        ValuesSteps::guava,
        (it, in) -> Subscribed.to(it.viaGuava(in)));

    final String step;
    final Function<Values, Runnel<String, String>> chain;
    final Function<Values, Runnel<String, String>> alone;
    final BiFunction<ValueChains, String, Subscribed<String>> declared;

    Kind(
        String step,
        Function<Values, Runnel<String, String>> chain,
        Function<Values, Runnel<String, String>> alone,
        BiFunction<ValueChains, String, Subscribed<String>> declared) {
      this.step = step;
      this.chain = chain;
      this.alone = alone;
      this.declared = declared;
    }
  }

  private static Throwable failure(CompletableFuture<?> future) {
    return future.<Throwable>handle((value, failure) -> failure).join();
  }

  // as a step

  @ParameterizedTest
  @EnumSource
  void givesItsValueInEveryWayToRun(Kind kind) {
    Runnel<String, String> chain = kind.chain.apply(values);

    assertThat(chain.invoke("a")).isEqualTo("A");
    assertThat(chain.invoke("a", LIMITED)).isEqualTo("A");
    assertThat(chain.invokeAsync("b").join()).isEqualTo("B");
    assertThat(chain.invokeAsync("b", LIMITED).join()).isEqualTo("B");
    assertThat(chain.batch(List.of("a", "b", "c"))).containsExactly("A", "B", "C");
    assertThat(chain.batchAsync(List.of("a", "b"), LIMITED).join()).containsExactly("A", "B");
    assertThat(chain).hasToString("inline[begin] -> await[" + kind.step + "] -> inline[shout]");
    assertThat(kind.alone.apply(values).invoke("a")).isEqualTo("a");
  }

  @ParameterizedTest
  @EnumSource
  void isAwaitedWithoutAThread(Kind kind) {
    CompletableFuture<String> plain = kind.chain.apply(values).invokeAsync("later");
    CompletableFuture<String> limited = kind.chain.apply(values).invokeAsync("later", LIMITED);
    assertThat(plain).isNotDone();
    assertThat(limited).isNotDone();

    values.later.complete("now");

    assertThat(plain.join()).isEqualTo("NOW");
    assertThat(limited.join()).isEqualTo("NOW");
  }

  @ParameterizedTest
  @EnumSource
  void keepsACallerThatWaits(Kind kind) {
    CompletableFuture<String> waiting =
        CompletableFuture.supplyAsync(() -> kind.chain.apply(values).invoke("later"));

    values.later.complete("now");

    assertThat(waiting.join()).isEqualTo("NOW");
  }

  @ParameterizedTest
  @EnumSource
  void failsAsItself(Kind kind) {
    Runnel<String, String> chain = kind.chain.apply(values);

    for (RunConfig config : List.of(RunConfig.defaults(), LIMITED)) {
      Throwable asynchronous = failure(chain.invokeAsync("fail", config));
      assertThat(asynchronous).isExactlyInstanceOf(IOException.class).hasMessage("no");
      assertThat(StepTrace.of(asynchronous).orElseThrow().step()).isEqualTo(kind.step);
      assertThatThrownBy(() -> chain.invoke("fail", config))
          .isInstanceOf(StepException.class)
          .hasCauseExactlyInstanceOf(IOException.class);
    }
    assertThat(failure(chain.invokeAsync("fail"))).isExactlyInstanceOf(IOException.class);
    assertThat(chain.batchOutcomes(List.of("a", "fail")).get(1).toString()).contains("no");
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "SINGLE")
  void givesNullWhereItIsEmpty(Kind kind) {
    Runnel<String, String> chain = kind.chain.apply(values);

    assertThat(chain.invoke("empty")).isEqualTo("nothing");
    assertThat(chain.invokeAsync("empty").join()).isEqualTo("nothing");
    assertThat(kind.alone.apply(values).invoke("empty")).isNull();
  }

  @ParameterizedTest
  @EnumSource
  void mayNotBeNullItself(Kind kind) {
    Runnel<String, String> chain = kind.chain.apply(values);

    for (Throwable failure :
        List.of(
            catchThrowable(() -> chain.invoke("null")),
            failure(chain.invokeAsync("null")),
            failure(chain.invokeAsync("null", LIMITED)))) {
      assertThat(failure)
          .isInstanceOf(NullPointerException.class)
          .hasMessageContainingAll("ValueChains.via", kind.step, "null instead of a stage");
    }
    assertThatThrownBy(() -> kind.alone.apply(values).invoke("null"))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("Values." + kind.step);
  }

  @ParameterizedTest
  @EnumSource
  void isCancelledWithAPlainRun(Kind kind) throws Exception {
    CompletableFuture<String> run = kind.chain.apply(values).invokeAsync("wait");

    run.cancel(true);

    assertThat(values.cancelled.await(30, TimeUnit.SECONDS)).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void isCancelledWithARun(Kind kind) throws Exception {
    CompletableFuture<String> run = kind.chain.apply(values).invokeAsync("wait", LIMITED);

    run.cancel(true);

    assertThat(values.cancelled.await(30, TimeUnit.SECONDS)).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void isCancelledByAFailedSibling(Kind kind) throws Exception {
    CompletableFuture<List<String>> batch =
        kind.chain.apply(values).batchAsync(List.of("wait", "fail"));

    assertThat(failure(batch)).isExactlyInstanceOf(IOException.class);
    assertThat(values.cancelled.await(30, TimeUnit.SECONDS)).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void isCancelledByAnInterruptOfTheCaller(Kind kind) throws Exception {
    Thread.currentThread().interrupt();

    assertThat(catchThrowable(() -> kind.alone.apply(values).invoke("wait")))
        .isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  // taps

  @Test
  void oneOfNothingIsATap() {
    for (Runnel<String, String> tapped : tapped()) {
      assertThat(tapped.invoke("a")).as("%s", tapped).isEqualTo("A");
      assertThat(tapped.invokeAsync("a").join()).isEqualTo("A");
      assertThat(tapped.invokeAsync("a", LIMITED).join()).isEqualTo("A");
      assertThat(failure(tapped.invokeAsync("fail")))
          .as("%s", tapped)
          .isExactlyInstanceOf(IOException.class);
    }
    assertThat(ValuesSteps.completable(values).invoke("a")).isEqualTo("a");
    assertThat(ValuesSteps.monoTap(values).invokeAsync("a").join()).isEqualTo("a");
  }

  @Test
  void aTapIsCancelledToo() throws Exception {
    for (int i = 0; i < tapped().size(); i++) {
      Values fresh = new Values();
      CompletableFuture<String> run = tapped(fresh).get(i).invokeAsync("wait");
      run.cancel(true);
      assertThat(fresh.cancelled.await(30, TimeUnit.SECONDS)).as("tap %s", i).isTrue();
    }
  }

  private List<Runnel<String, String>> tapped() {
    return tapped(values);
  }

  private static List<Runnel<String, String>> tapped(Values values) {
    return List.of(
        new TappedByCompletableChain(values),
        new TappedByMonoChain(values),
        new TappedByUniChain(values),
        new TappedByMaybeChain(values),
        new TappedByGuavaChain(values));
  }

  // as what a chain is declared as

  @ParameterizedTest
  @EnumSource
  void aChainIsDeclaredAsIt(Kind kind) {
    assertThat(kind.declared.apply(chains, "a").result().join()).isEqualTo("A");

    Subscribed<String> later = kind.declared.apply(chains, "later");
    assertThat(later.result()).isNotDone();
    values.later.complete("now");
    assertThat(later.result().join()).isEqualTo("NOW");
  }

  @ParameterizedTest
  @EnumSource
  void aDeclaredChainFailsAsItself(Kind kind) {
    Throwable failure = failure(kind.declared.apply(chains, "fail").result());

    assertThat(failure).isExactlyInstanceOf(IOException.class).hasMessage("no");
    assertThat(StepTrace.of(failure).orElseThrow().step()).isEqualTo(kind.step);
  }

  @ParameterizedTest
  @EnumSource
  void whoCancelsADeclaredChainStopsItsRun(Kind kind) throws Exception {
    Subscribed<String> waiting = kind.declared.apply(chains, "wait");

    waiting.cancel().run();

    assertThat(values.cancelled.await(30, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void eachSubscriptionToADeclaredChainIsARun() {
    var mono = chains.viaMono("a");
    var uni = chains.viaUni("a");
    var single = chains.viaSingle("a");
    var maybe = chains.viaMaybe("a");
    var completable = chains.viaCompletable("a");
    assertThat(values.runs).hasValue(0);

    assertThat(mono.block()).isEqualTo(mono.block());
    assertThat(uni.await().indefinitely()).isEqualTo(uni.await().indefinitely());
    assertThat(single.blockingGet()).isEqualTo(single.blockingGet());
    assertThat(maybe.blockingGet()).isEqualTo(maybe.blockingGet());
    completable.blockingAwait();
    completable.blockingAwait();
    assertThat(values.runs).hasValue(10);
  }

  /** As a {@code CompletionStage} does. */
  @Test
  void aListenableFutureRunsAtOnceAndOnce() throws Exception {
    ListenableFuture<String> future = chains.viaGuava("a");
    assertThat(values.runs).hasValue(1);

    assertThat(future.get()).isEqualTo("A");
    assertThat(future.get()).isEqualTo("A");
    assertThat(values.runs).hasValue(1);
  }

  @Test
  void aListenableFutureThatFailsTellsWhy() {
    assertThatThrownBy(() -> chains.viaGuava("fail").get())
        .isInstanceOf(ExecutionException.class)
        .hasCauseExactlyInstanceOf(IOException.class);
  }

  @Test
  void aCompletableDropsTheValue() throws Exception {
    assertThat(Subscribed.to(chains.viaCompletable("a")).result().join()).isNull();
    assertThat(failure(Subscribed.to(chains.viaCompletable("fail")).result()))
        .isExactlyInstanceOf(IOException.class);
    assertThat(chains.dropped("a").blockOptional()).isEmpty();

    Subscribed.to(chains.viaCompletable("wait")).cancel().run();
    assertThat(values.cancelled.await(30, TimeUnit.SECONDS)).isTrue();
  }

  /** Null is nothing where there is an empty form, and an error where there is none. */
  @Test
  void aDeclaredChainThatGivesNullIsEmpty() {
    assertThat(chains.asItIs("empty").blockOptional()).isEmpty();
    assertThat(chains.perhaps("empty").isEmpty().blockingGet()).isTrue();
    assertThat(failure(Subscribed.to(chains.surely("empty")).result()))
        .isInstanceOf(NullPointerException.class);
  }

  @Test
  void aDeclaredChainIsAStepLikeAnyOther() throws Exception {
    assertThat(chains.inside("a")).isEqualTo("A");
    assertThat(new InsideChain(values).invokeAsync("a").join()).isEqualTo("A");

    new InsideChain(values).invokeAsync("wait").cancel(true);
    assertThat(values.cancelled.await(30, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void aPrimitiveIsWidened() {
    assertThat(chains.widened("four")).isEqualTo(4L);
    assertThat(new WidenedChain(values).invokeAsync("four").join()).isEqualTo(4L);
    assertThat(new WidenedChain(values).invokeAsync("four", LIMITED).join()).isEqualTo(4L);
  }

  @Test
  void cancellingGoesThroughTheWidening() throws Exception {
    new WidenedChain(values).invokeAsync("wait").cancel(true);

    assertThat(values.cancelled.await(30, TimeUnit.SECONDS)).isTrue();
  }
}
