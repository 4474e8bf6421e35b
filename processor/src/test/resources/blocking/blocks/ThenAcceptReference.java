package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.SubmissionPublisher;

class ThenAcceptReference {
  private final SubmissionPublisher<String> news = new SubmissionPublisher<>();

  @Step
  CompletionStage<Void> published(CompletableFuture<String> headline) {
    return headline.thenAccept(news::submit); // blocks: SubmissionPublisher.submit(Object)
  }
}
