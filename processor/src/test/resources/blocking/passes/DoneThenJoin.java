package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;

class DoneThenJoin {
  @Step(async = true)
  String text(CompletableFuture<String> pending) {
    return pending.isDone() ? pending.join() : "not yet";
  }
}
