package io.runnel.it.tck;

import io.runnel.Runnel;
import io.runnel.annotation.Chain;
import io.runnel.annotation.Uses;
import java.util.concurrent.Flow;

/** Chains that publish: a source of each kind, alone and with steps of each kind behind it. */
@Uses(Numbers.class)
public interface NumberChains {

  // alone

  @Chain("published")
  Flow.Publisher<Long> publisher(long count);

  @Chain("publishedElsewhere")
  Flow.Publisher<Long> publisherElsewhere(long count);

  @Chain("streamed")
  Flow.Publisher<Long> stream(long count);

  @Chain("iterated")
  Flow.Publisher<Long> iterator(long count);

  @Chain("listed")
  Flow.Publisher<Long> iterable(long count);

  @Chain("emitted")
  Flow.Publisher<Long> generator(long count);

  @Chain("calledBack")
  Flow.Publisher<Long> callbacks(long count);

  // with steps that stay on the thread of the source

  @Chain({"published", "inPlace", "inPlace", "inPlace"})
  Flow.Publisher<Long> publisherInPlace(long count);

  @Chain({"publishedElsewhere", "inPlace", "now"})
  Flow.Publisher<Long> publisherElsewhereInPlace(long count);

  @Chain({"streamed", "sync", "inPlace", "sync"})
  Flow.Publisher<Long> streamSync(long count);

  @Chain({"iterated", "inPlace"})
  Flow.Publisher<Long> iteratorInPlace(long count);

  @Chain({"emitted", "sync", "inPlace"})
  Flow.Publisher<Long> generatorSync(long count);

  @Chain({"calledBack", "inPlace", "now"})
  Flow.Publisher<Long> callbacksInPlace(long count);

  // with steps that change threads

  @Chain({"published", "sync"})
  Flow.Publisher<Long> publisherSync(long count);

  @Chain({"published", "later"})
  Flow.Publisher<Long> publisherAsync(long count);

  @Chain({"publishedElsewhere", "sync", "later", "inPlace", "compute"})
  Flow.Publisher<Long> publisherElsewhereMixed(long count);

  @Chain({"flux", "later", "sync"})
  Flow.Publisher<Long> libraryMixed(long count);

  @Chain({"streamed", "later"})
  Flow.Publisher<Long> streamAsync(long count);

  @Chain({"streamed", "compute"})
  Flow.Publisher<Long> streamCpu(long count);

  @Chain({"iterated", "sync", "later"})
  Flow.Publisher<Long> iteratorMixed(long count);

  @Chain({"listed", "inPlace", "later", "compute"})
  Flow.Publisher<Long> iterableMixed(long count);

  @Chain({"emitted", "later"})
  Flow.Publisher<Long> generatorAsync(long count);

  @Chain({"emitted", "compute", "sync"})
  Flow.Publisher<Long> generatorMixed(long count);

  @Chain({"calledBack", "later", "sync"})
  Flow.Publisher<Long> callbacksMixed(long count);

  // with more than one step at a time, and as a step

  @Chain({"streamed", "sync & later", "sum"})
  Flow.Publisher<Long> fanOut(long count);

  @Chain({"emitted", "sync & inPlace", "sum"})
  Flow.Publisher<Long> fanOutOfGenerator(long count);

  @Chain({"sync", "generatorAsync", "inPlace"})
  Flow.Publisher<Long> nested(long count);

  // streams put together

  @Chain({"streamed", "laterAhead"})
  Flow.Publisher<Long> ahead(long count);

  @Chain({"published", "syncAhead", "inPlace"})
  Flow.Publisher<Long> aheadOfPublisher(long count);

  @Chain({"emitted", "unordered"})
  Flow.Publisher<Long> unordered(long count);

  @Chain({"streamed", "window"})
  Flow.Publisher<Long> windows(long count);

  @Chain({"published", "inPlace", "windowAhead"})
  Flow.Publisher<Long> windowsAhead(long count);

  @Chain({"streamed", "even", "sync"})
  Flow.Publisher<Long> inner(long count);

  @Chain({"iterated", "sync", "evenEmitted"})
  Flow.Publisher<Long> innerGenerators(long count);

  @Chain({"publishedElsewhere", "evenPublished", "later"})
  Flow.Publisher<Long> innerPublishers(long count);

  @Chain({"emitted", "transformed", "sync"})
  Flow.Publisher<Long> transformer(long count);

  @Chain({"streamed", "sync", "transformedPublisher"})
  Flow.Publisher<Long> transformerOfPublisher(long count);

  @Chain({"published", "transformedEmitter", "later"})
  Flow.Publisher<Long> transformerByEmitter(long count);

  // others

  @Chain({"refuse", "streamed"})
  Flow.Publisher<Long> refused(long count);

  @Chain({"given", "inPlace"})
  Flow.Publisher<Long> passThrough(Flow.Publisher<Long> input);

  @Chain({"given", "later"})
  Flow.Publisher<Long> passThroughAsync(Flow.Publisher<Long> input);

  @Chain({"sync", "later"})
  Runnel<Long, Long> value();
}
