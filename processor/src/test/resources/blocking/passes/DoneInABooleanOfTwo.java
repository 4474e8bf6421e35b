package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;

class DoneInABooleanOfTwo {
  @Step(async = true)
  String both(CompletableFuture<String> left, CompletableFuture<String> right) {
    boolean ready = left.isDone() && right.isDone();
    return ready ? left.join() + right.join() : "";
  }
}
