package demo;

import io.runnel.annotation.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class LambdaOfAHelper {
  @Step(async = true)
  String text(List<CompletableFuture<String>> parts) {
    return String.join(" ", all(parts)); // blocks: all; CompletableFuture.join()
  }

  private static List<String> all(List<CompletableFuture<String>> parts) {
    List<String> all = new ArrayList<>();
    parts.forEach(
        part -> {
          String text = part.join();
          all.add(text);
        });
    return all;
  }
}
