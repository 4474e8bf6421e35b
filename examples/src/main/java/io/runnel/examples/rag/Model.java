package io.runnel.examples.rag;

import java.util.concurrent.CompletionStage;

/** A language model. */
@FunctionalInterface
public interface Model {

  /** Asks without waiting; cancelling the stage gives the request up. */
  CompletionStage<Reply> complete(Prompt prompt);
}
