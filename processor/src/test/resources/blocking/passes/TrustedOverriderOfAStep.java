package demo;

import io.runnel.annotation.NonBlocking;
import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;

class TrustedOverriderOfAStep {
  @Step(async = true)
  String signed(String text) {
    return text;
  }
}

class WithSecret extends TrustedOverriderOfAStep {
  private final CompletableFuture<String> secret = new CompletableFuture<>();

  @Override
  @NonBlocking
  String signed(String text) {
    return text + secret.join();
  }
}
