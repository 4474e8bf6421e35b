package io.runnel.examples.desk;

import io.runnel.examples.rag.Model;
import io.runnel.examples.rag.Prompt;
import io.runnel.examples.rag.Reply;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A model that thinks for a while, then sorts a letter by a word and an order number in it. */
public final class SimulatedSorter implements Model {
  private static final Pattern ORDER = Pattern.compile("\\b[A-Z]-\\d+\\b");

  private final Duration latency;

  public SimulatedSorter(Duration latency) {
    this.latency = latency;
  }

  @Override
  public CompletionStage<Reply> complete(Prompt prompt) {
    return CompletableFuture.supplyAsync(
        () -> new Reply(label(prompt.text())),
        CompletableFuture.delayedExecutor(latency.toMillis(), TimeUnit.MILLISECONDS));
  }

  private static String label(String text) {
    Matcher order = ORDER.matcher(text);
    String lower = text.toLowerCase(Locale.ROOT);
    if (!order.find()) {
      return "chat";
    }
    if (lower.contains("money back")) {
      return "refund " + order.group();
    }
    return lower.contains("invoice") ? "invoice " + order.group() : "chat";
  }
}
