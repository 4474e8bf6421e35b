package io.runnel.examples.scrape;

import java.util.concurrent.CompletionStage;

/** Where pages come from. */
@FunctionalInterface
public interface Site {

  /** The text of a page to come, for instance by {@code HttpClient.sendAsync}. */
  CompletionStage<String> get(int page);
}
