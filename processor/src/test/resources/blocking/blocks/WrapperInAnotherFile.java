package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class WrapperInAnotherFile {
  private final Tracer tracer = new Tracer();

  @Step
  CompletionStage<String> traced(CompletableFuture<String> pending) {
    String text = tracer.span("text", () -> pending.join()); // blocks: Tracer.span; join()
    return CompletableFuture.completedStage(text);
  }
}

// file: demo/Tracer.java
package demo;

import java.util.function.Supplier;

class Tracer {
  <T> T span(String name, Supplier<T> work) {
    System.setProperty("span", name);
    return work.get();
  }
}
