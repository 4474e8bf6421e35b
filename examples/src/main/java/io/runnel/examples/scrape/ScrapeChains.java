package io.runnel.examples.scrape;

import io.runnel.annotation.Chain;
import io.runnel.annotation.Uses;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** From a number of pages to rows. */
@Uses(ScrapeService.class)
public interface ScrapeChains {

  /** How many rows each batch had, as they are written; who stops reading stops the scrape. */
  @Chain({"pages", "fetch", "parse", "write"})
  Flow.Publisher<Integer> scrape(int count);

  /** How many rows were written in all. */
  @Chain({"scrape", "total"})
  CompletionStage<Long> scrapeAll(int count);
}
