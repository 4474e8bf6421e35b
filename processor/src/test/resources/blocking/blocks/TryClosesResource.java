package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;

class Session implements AutoCloseable {
  private final CompletableFuture<Void> ended = new CompletableFuture<>();

  void say(String text) {
    ended.complete(null);
  }

  @Override
  public void close() {
    ended.join();
  }
}

class TryClosesResource {
  @Step(async = true)
  String say(String text) {
    try (Session session = new Session()) { // blocks: Session.close; CompletableFuture.join()
      session.say(text);
    }
    return text;
  }
}
