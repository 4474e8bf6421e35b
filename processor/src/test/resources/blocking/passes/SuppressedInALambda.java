package demo;

import io.runnel.annotation.Step;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class SuppressedInALambda {
  @Step(async = true)
  Integer joined(List<CompletableFuture<String>> done) {
    done.forEach(
        one -> {
          @SuppressWarnings("runnel:blocking")
          String text = one.join();
          System.setProperty("last", text);
        });
    return done.size();
  }
}
