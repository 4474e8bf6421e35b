package io.runnel.it.libraries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.runnel.RunConfig;
import io.runnel.StepException;
import io.runnel.StepTrace;
import io.runnel.StreamRunnel;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reactivestreams.FlowAdapters;

/** The streams of Reactor, Mutiny, RxJava and Reactive Streams, as steps and as chains. */
@Timeout(60)
class ChunksTest {

  private static final RunConfig LIMITED = RunConfig.defaults().withTimeout(Duration.ofMinutes(1));

  private final Chunks chunks = new Chunks();
  private final ChunkChains chains = new ChunkChainsImpl(chunks);

  enum Kind {
    FLUX(
        "flux",
        ViaFluxChain::new,
        ChunksSteps::flux,
        (it, count) -> FlowAdapters.toFlowPublisher(it.viaFlux(count))),
    MULTI("multi", ViaMultiChain::new, ChunksSteps::multi, ChunkChains::viaMulti),
    FLOWABLE(
        "flowable",
        ViaFlowableChain::new,
        ChunksSteps::flowable,
        (it, count) -> FlowAdapters.toFlowPublisher(it.viaFlowable(count))),
    PUBLISHER(
        "publisher",
        ViaPublisherChain::new,
        ChunksSteps::publisher,
        (it, count) -> FlowAdapters.toFlowPublisher(it.viaPublisher(count)));

    final String step;
    final Function<Chunks, StreamRunnel<Integer, String, List<String>>> chain;
    final Function<Chunks, StreamRunnel<Integer, Integer, List<Integer>>> alone;
    final BiFunction<ChunkChains, Integer, Flow.Publisher<String>> declared;

    Kind(
        String step,
        Function<Chunks, StreamRunnel<Integer, String, List<String>>> chain,
        Function<Chunks, StreamRunnel<Integer, Integer, List<Integer>>> alone,
        BiFunction<ChunkChains, Integer, Flow.Publisher<String>> declared) {
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
  void streamsInEveryWayToRun(Kind kind) {
    StreamRunnel<Integer, String, List<String>> chain = kind.chain.apply(chunks);
    List<String> seen = new ArrayList<>();

    try (Stream<String> pulled = chain.stream(3)) {
      assertThat(pulled).containsExactly("2;", "4;", "6;");
    }
    assertThat(Reading.all(chain.streamAsync(3)).all.join()).containsExactly("2;", "4;", "6;");
    assertThat(Reading.all(chain.streamAsync(3, LIMITED)).all.join()).hasSize(3);
    assertThat(chain.stream(3, seen::add)).isEqualTo(seen).containsExactly("2;", "4;", "6;");
    assertThat(chain.invoke(2)).containsExactly("2;", "4;");
    assertThat(chain.invokeAsync(2).join()).containsExactly("2;", "4;");
    assertThat(chain.batch(List.of(1, 2))).containsExactly(List.of("2;"), List.of("2;", "4;"));
    assertThat(chain).hasToString("subscribe[" + kind.step + "] => inline[twice] => await[text]");
    assertThat(kind.alone.apply(chunks).invoke(2)).containsExactly(1, 2);
  }

  @ParameterizedTest
  @EnumSource
  void isAskedForExactlyWhatIsWanted(Kind kind) {
    Reading<String> reading = Reading.of(kind.chain.apply(chunks).streamAsync(10), 2);
    assertThat(reading.chunks).containsExactly("2;", "4;");
    assertThat(chunks.requested).hasValue(2);

    reading.request(3);
    assertThat(reading.chunks).hasSize(5);
    assertThat(chunks.requested).hasValue(5);
    assertThat(reading.all).isNotDone();

    reading.request(6);
    assertThat(reading.all.join()).hasSize(10);
  }

  @ParameterizedTest
  @EnumSource
  void onePulledIsOneAskedFor(Kind kind) {
    try (Stream<String> pulled = kind.chain.apply(chunks).stream(10)) {
      Iterator<String> each = pulled.iterator();
      assertThat(each.next()).isEqualTo("2;");
      assertThat(each.next()).isEqualTo("4;");
      assertThat(chunks.requested.get()).isLessThanOrEqualTo(3); // hasNext may have looked
    }
  }

  @ParameterizedTest
  @EnumSource
  void leavingEarlyCancelsAnEndlessSource(Kind kind) throws Exception {
    try (Stream<String> pulled = kind.chain.apply(chunks).stream(Chunks.ENDLESS)) {
      assertThat(pulled.iterator().next()).isEqualTo("2;");
    }
    assertThat(chunks.cancelled.await(30, TimeUnit.SECONDS)).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void cancellingTheSubscriptionCancelsTheSource(Kind kind) throws Exception {
    Reading<String> reading = Reading.of(kind.chain.apply(chunks).streamAsync(Chunks.ENDLESS), 1);
    assertThat(reading.chunks).containsExactly("2;");

    reading.cancel();

    assertThat(chunks.cancelled.await(30, TimeUnit.SECONDS)).isTrue();
    assertThat(reading.all).isNotDone();
  }

  @ParameterizedTest
  @EnumSource
  void deliversWhatCameBeforeItFails(Kind kind) {
    StreamRunnel<Integer, String, List<String>> chain = kind.chain.apply(chunks);

    Reading<String> reading = Reading.all(chain.streamAsync(-2));
    Throwable failure = failure(reading.all);
    assertThat(reading.chunks).containsExactly("2;", "4;");
    assertThat(failure).isExactlyInstanceOf(IOException.class).hasMessage("no");
    assertThat(StepTrace.of(failure).orElseThrow().step()).isEqualTo(kind.step);

    assertThatThrownBy(() -> chain.invoke(-2))
        .isInstanceOf(StepException.class)
        .hasCauseExactlyInstanceOf(IOException.class);
  }

  @ParameterizedTest
  @EnumSource
  void mayNotBeNullItself(Kind kind) {
    StreamRunnel<Integer, String, List<String>> chain = kind.chain.apply(chunks);

    for (Throwable failure :
        List.of(
            catchThrowable(() -> chain.invoke(0)),
            failure(Reading.all(chain.streamAsync(0)).all))) {
      assertThat(failure)
          .isInstanceOf(NullPointerException.class)
          .hasMessageContainingAll("ChunkChains.via", kind.step, "null instead of a stream");
    }
    assertThatThrownBy(() -> kind.alone.apply(chunks).invoke(0))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("Chunks." + kind.step);
  }

  @Test
  void aSubtypeIsConvertedAsWhatItExtends() {
    assertThat(Reading.all(chains.viaRails(4)).all.join()).containsExactlyInAnyOrder(1, 2, 3, 4);
  }

  @Test
  void aGeneratorMayEndWithAValueOfNothing() {
    assertThat(chains.untilMono(3).collectList().block()).containsExactly(1, 2, 3);
    assertThat(Reading.all(chains.untilCompletable(2)).all.join()).containsExactly(1, 2);
  }

  // as what a chain is declared as

  @ParameterizedTest
  @EnumSource
  void aChainIsDeclaredAsIt(Kind kind) {
    assertThat(Reading.all(kind.declared.apply(chains, 3)).all.join())
        .containsExactly("2;", "4;", "6;");
  }

  @ParameterizedTest
  @EnumSource
  void eachSubscriptionToADeclaredChainIsARun(Kind kind) {
    Flow.Publisher<String> declared = kind.declared.apply(chains, 2);
    assertThat(chunks.opened).hasValue(0);

    assertThat(Reading.all(declared).all.join()).hasSize(2);
    assertThat(Reading.all(declared).all.join()).hasSize(2);
    assertThat(chunks.opened).hasValue(2);
  }

  @ParameterizedTest
  @EnumSource
  void demandGoesThroughADeclaredChain(Kind kind) {
    Reading<String> reading = Reading.of(kind.declared.apply(chains, 10), 2);
    assertThat(reading.chunks).containsExactly("2;", "4;");
    assertThat(chunks.requested).hasValue(2);

    reading.request(9);
    assertThat(reading.all.join()).hasSize(10);
  }

  @ParameterizedTest
  @EnumSource
  void whoCancelsADeclaredChainStopsItsRun(Kind kind) throws Exception {
    Reading<String> reading = Reading.of(kind.declared.apply(chains, Chunks.ENDLESS), 1);

    reading.cancel();

    assertThat(chunks.cancelled.await(30, TimeUnit.SECONDS)).isTrue();
    assertThat(reading.chunks).containsExactly("2;");
  }

  @ParameterizedTest
  @EnumSource
  void aDeclaredChainFailsAsItself(Kind kind) {
    Reading<String> reading = Reading.all(kind.declared.apply(chains, -1));

    assertThat(failure(reading.all)).isExactlyInstanceOf(IOException.class).hasMessage("no");
    assertThat(reading.chunks).containsExactly("2;");
  }

  @Test
  void aDeclaredChainIsAStepLikeAnyOther() {
    assertThat(chains.nested(2).collect().asList().await().indefinitely())
        .containsExactly("2;", "4;");
  }

  @Test
  void theLibrariesOwnOperatorsGoOn() {
    assertThat(chains.viaFlux(100).take(2).collectList().block()).containsExactly("2;", "4;");
    assertThat(chains.viaFlowable(100).take(2).toList().blockingGet()).hasSize(2);
    assertThat(chains.viaMulti(100).select().first(2).collect().asList().await().indefinitely())
        .hasSize(2);
    assertThat(IntStream.range(0, 100).mapToObj(n -> chains.viaFlux(1).blockFirst()))
        .containsOnly("2;");
  }
}
