package io.runnel.examples.rag;

import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/**
 * A model that thinks for a while, then quotes the passage that has most in common with the
 * question.
 */
public final class SimulatedModel implements Model {
  private static final String QUESTION = "Question: ";
  private static final int ENOUGH = 2;

  private final Duration latency;

  public SimulatedModel(Duration latency) {
    this.latency = latency;
  }

  @Override
  public CompletionStage<Reply> complete(Prompt prompt) {
    return CompletableFuture.supplyAsync(
        () -> new Reply(quote(prompt.text())),
        CompletableFuture.delayedExecutor(latency.toMillis(), TimeUnit.MILLISECONDS));
  }

  private static String quote(String text) {
    int end = text.lastIndexOf(QUESTION);
    String question = text.substring(end + QUESTION.length());
    return text.substring(0, end)
        .lines()
        .filter(passage -> Words.shared(question, passage) >= ENOUGH)
        .max(Comparator.comparingInt(passage -> Words.shared(question, passage)))
        .map(passage -> passage.replaceFirst("^(\\[\\S+]) (.*)$", "$2 $1"))
        .orElse("I do not know.");
  }
}
