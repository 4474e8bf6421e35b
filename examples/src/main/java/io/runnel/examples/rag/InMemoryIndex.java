package io.runnel.examples.rag;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.ToDoubleFunction;

/** An index that compares a text with each document; good for as many as fit in memory. */
public final class InMemoryIndex implements Index {
  private static final int LIMIT = 3;

  /** Likeness up to here is chance. */
  private static final double CHANCE = 0.4;

  private final List<Doc> docs;

  public InMemoryIndex(List<Doc> docs) {
    this.docs = List.copyOf(docs);
  }

  @Override
  public List<Doc> search(String text) {
    return best(doc -> Words.shared(text, doc.text()));
  }

  /** Letter triples stand in for a model's embeddings. */
  @Override
  public CompletionStage<List<Doc>> nearest(String text) {
    return CompletableFuture.supplyAsync(
        () -> best(doc -> Math.max(0, Words.likeness(text, doc.text()) - CHANCE)));
  }

  private List<Doc> best(ToDoubleFunction<Doc> score) {
    return docs.stream()
        .filter(doc -> score.applyAsDouble(doc) > 0)
        .sorted(Comparator.comparingDouble(score).reversed())
        .limit(LIMIT)
        .toList();
  }
}
