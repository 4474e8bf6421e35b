package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

class WrapperIgnoresTheLambda {
  @Step(async = true)
  String named(CompletableFuture<String> pending) {
    return describe("join", () -> pending.join());
  }

  private static String describe(String name, Supplier<String> work) {
    return name + " by " + work.getClass();
  }
}
