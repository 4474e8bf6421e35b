package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;

class ImplementationCallsAbove {
  static class Handler {
    @Step(async = true)
    String start(CompletableFuture<String> text) {
      return fail(text); // blocks: fail(CompletableFuture); Throttled.fail; CompletableFuture.join()
    }

    String fail(CompletableFuture<String> text) {
      return "";
    }
  }

  static class Throttled extends Handler {
    @Override
    String start(CompletableFuture<String> text) {
      return "";
    }

    void ready(CompletableFuture<String> text) {
      super.start(text);
    }

    @Override
    String fail(CompletableFuture<String> text) {
      return text.join();
    }
  }
}
