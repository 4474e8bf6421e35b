package demo;

import io.runnel.annotation.Streaming;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;

class PublisherStep {
  private final SubmissionPublisher<String> words = new SubmissionPublisher<>();

  @Streaming
  Flow.Publisher<String> words(Path file) throws IOException {
    String text = Files.readString(file); // blocks: streams by a Flow.Publisher; Files.readString
    words.offer(text, null);
    return words;
  }
}
