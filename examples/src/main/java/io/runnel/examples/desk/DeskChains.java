package io.runnel.examples.desk;

import io.runnel.annotation.Chain;
import io.runnel.annotation.Uses;
import io.runnel.examples.rag.RagChains;
import java.util.concurrent.CompletionStage;

/** From a letter to its response. */
@Uses({RagChains.class, DeskService.class, Labels.class})
public interface DeskChains {

  /** Has a letter sorted and answered; a model that is down or babbles loses none. */
  @Chain({"classify", "sorted", "refund | invoice | chat | person", "audit"})
  CompletionStage<Response> handle(Letter letter);

  /** What a letter wants, as a model sees it. */
  @Chain({"instruct", "sort", "read"})
  Ticket classify(Letter letter);

  /** Looks up customer and order at the same time, and decides by both. */
  @Chain({"customer & order", "decide"})
  Response refund(Ticket.Refund ticket);

  /** Asks the handbook, by a chain of another package. */
  @Chain({"question", "help", "respond"})
  Response chat(Ticket.Chat ticket);
}
