package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.SubmissionPublisher;

class SubmitToPublisher {
  private final SubmissionPublisher<String> news = new SubmissionPublisher<>();

  @Step(async = true)
  String publish(String headline) {
    news.submit(headline); // blocks: SubmissionPublisher.submit(Object)
    return headline;
  }
}
