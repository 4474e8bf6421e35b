package io.runnel.it.tck;

import io.runnel.RunConfig;
import io.runnel.Runnel;
import io.runnel.StreamRunnel;
import java.io.IOException;
import java.util.concurrent.Flow;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.reactivestreams.FlowAdapters;
import org.reactivestreams.tck.TestEnvironment;
import reactor.core.publisher.Flux;

/** What chains publish keeps the rules of Reactive Streams, whatever their source and steps. */
class PublishersTckTest {

  private static final long ENDLESS = Long.MAX_VALUE - 1; // the TCK's word for it

  private final NumberChains chains = new NumberChainsImpl(new Numbers());

  private static DynamicContainer verify(
      String name, LongFunction<? extends Flow.Publisher<?>> chain) {
    return verify(name, chain, ENDLESS);
  }

  private static DynamicContainer verify(
      String name, LongFunction<? extends Flow.Publisher<?>> chain, long most) {
    return Tck.all(
        name, () -> new PublisherVerification(chain, most), PublisherVerification.skipped(most));
  }

  @TestFactory
  Stream<DynamicContainer> sources() {
    return Stream.of(
        verify("publisher", chains::publisher),
        verify("publisherElsewhere", chains::publisherElsewhere),
        verify("stream", chains::stream),
        verify("iterator", chains::iterator),
        verify("iterable", chains::iterable),
        verify("generator", chains::generator),
        verify("callbacks", chains::callbacks, Numbers.FEW));
  }

  @TestFactory
  Stream<DynamicContainer> stepsThatStayOnTheThread() {
    return Stream.of(
        verify("publisherInPlace", chains::publisherInPlace),
        verify("publisherElsewhereInPlace", chains::publisherElsewhereInPlace),
        verify("streamSync", chains::streamSync),
        verify("iteratorInPlace", chains::iteratorInPlace),
        verify("generatorSync", chains::generatorSync),
        verify("callbacksInPlace", chains::callbacksInPlace, Numbers.FEW));
  }

  @TestFactory
  Stream<DynamicContainer> stepsThatChangeThreads() {
    return Stream.of(
        verify("publisherSync", chains::publisherSync),
        verify("publisherAsync", chains::publisherAsync),
        verify("publisherElsewhereMixed", chains::publisherElsewhereMixed),
        verify("libraryMixed", chains::libraryMixed),
        verify("streamAsync", chains::streamAsync),
        verify("streamCpu", chains::streamCpu),
        verify("iteratorMixed", chains::iteratorMixed),
        verify("iterableMixed", chains::iterableMixed),
        verify("generatorAsync", chains::generatorAsync),
        verify("generatorMixed", chains::generatorMixed),
        verify("callbacksMixed", chains::callbacksMixed, Numbers.FEW));
  }

  @TestFactory
  Stream<DynamicContainer> compositions() {
    return Stream.of(
        verify("fanOut", chains::fanOut),
        verify("fanOutOfGenerator", chains::fanOutOfGenerator),
        verify("nested", count -> chains.nested(count - 1)));
  }

  @TestFactory
  Stream<DynamicContainer> streamsPutTogether() {
    return Stream.of(
        verify("ahead", chains::ahead),
        verify("aheadOfPublisher", chains::aheadOfPublisher),
        verify("unordered", chains::unordered),
        verify("windows", count -> chains.windows(times(3, count))),
        verify("windowsAhead", count -> chains.windowsAhead(times(3, count))),
        verify("inner", count -> chains.inner(times(2, count))),
        verify("innerGenerators", count -> chains.innerGenerators(times(2, count))),
        verify("innerPublishers", count -> chains.innerPublishers(times(2, count))),
        verify("transformer", chains::transformer),
        verify("transformerOfPublisher", chains::transformerOfPublisher),
        verify("transformerByEmitter", chains::transformerByEmitter));
  }

  /** So many of the source for each that comes out; without an end if that has none. */
  private static long times(long factor, long count) {
    return count > Integer.MAX_VALUE ? Long.MAX_VALUE : factor * count;
  }

  @TestFactory
  Stream<DynamicContainer> batchesAsCompleted() {
    Runnel<Long, Long> value = chains.value();
    return Stream.of(
        batch("batchOfPublisher", count -> value.batchAsCompletedAsync(chains.publisher(count))),
        batch("batchOfChain", count -> value.batchAsCompletedAsync(chains.streamAsync(count))));
  }

  private static DynamicContainer batch(String name, LongFunction<Flow.Publisher<?>> batch) {
    return Tck.all(
        name,
        () -> new PublisherVerification(batch, ENDLESS),
        PublisherVerification.skippedAsCompleted());
  }

  /** One stream after another, as their order is that of chance else, and the whole of one. */
  @TestFactory
  Stream<DynamicContainer> streamsOfManyInputs() {
    StreamRunnel<Long, Long, ?> stream = new StreamChain(new Numbers());
    RunConfig one = RunConfig.defaults().withMaxConcurrency(1);
    return Stream.of(
        verify("oneOfEach", count -> stream.streamBatchAsync(chains.unordered(count), one)),
        verify("allOfOne", count -> stream.streamBatchAsync(given(count))));
  }

  private static Flow.Publisher<Long> given(long value) {
    return FlowAdapters.toFlowPublisher(Flux.just(value));
  }

  /** What the TCK cannot ask for here: a failure comes with the first request, and once. */
  @Test
  void aChainThatFailsSaysSoWhenSomethingIsRequested() throws Exception {
    TestEnvironment environment = Tck.environment();
    TestEnvironment.ManualSubscriber<Long> subscriber =
        environment.newManualSubscriber(FlowAdapters.toPublisher(chains.refused(1)));

    subscriber.expectNone();
    subscriber.request(1);
    subscriber.expectErrorWithMessage(IOException.class, "no");
    subscriber.request(1);
    subscriber.expectNone();
    environment.verifyNoAsyncErrorsNoDelay();
  }
}
