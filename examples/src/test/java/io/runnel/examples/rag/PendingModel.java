package io.runnel.examples.rag;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;

/** A model that never answers. */
public final class PendingModel implements Model {
  private final CompletableFuture<Reply> pending = new CompletableFuture<>();
  private final CountDownLatch asked = new CountDownLatch(1);

  @Override
  public CompletionStage<Reply> complete(Prompt prompt) {
    asked.countDown();
    return pending;
  }

  public void awaitAsked() throws InterruptedException {
    asked.await();
  }

  /** What the model was working on; cancelled once nobody wants it any more. */
  public CompletableFuture<Reply> request() {
    return pending;
  }
}
