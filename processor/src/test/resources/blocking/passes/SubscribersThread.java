package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.SubmissionPublisher;

class SubscribersThread {
  @Step
  CompletionStage<Void> consumed(SubmissionPublisher<CompletableFuture<String>> news) {
    return news.consume(item -> item.join());
  }
}
