package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;

class AnonymousClassCalledAtOnce {
  @Step(async = true)
  String greeted(CompletableFuture<String> name) {
    return new Object() {
      String greet() {
        return "Hello " + name.join(); // blocks: greet; CompletableFuture.join()
      }
    }.greet();
  }
}
