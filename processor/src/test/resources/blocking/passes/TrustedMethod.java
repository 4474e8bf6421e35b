package demo;

import io.runnel.annotation.NonBlocking;
import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;

class TrustedMethod {
  private final CompletableFuture<String> config = new CompletableFuture<>();

  @Step(async = true)
  String configured(String key) {
    return key + config();
  }

  @NonBlocking
  private String config() {
    return config.join();
  }
}
