package demo;

import io.runnel.annotation.NonBlocking;
import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;

@NonBlocking
class Settings {
  private final String text;

  Settings(CompletableFuture<String> loaded) {
    text = loaded.join();
  }

  @Override
  public String toString() {
    return text;
  }
}

class TrustedClassHasAConstructor {
  @Step(async = true)
  String settings(CompletableFuture<String> loaded) {
    return new Settings(loaded).toString();
  }
}
