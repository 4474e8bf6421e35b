// java: 21
package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

class StateOfAFuture {
  @Step(async = true)
  String succeeded(CompletableFuture<String> pending) {
    return pending.state() == Future.State.SUCCESS ? pending.join() : "";
  }

  @Step(async = true)
  String notRunning(Future<String> pending) throws Exception {
    return pending.state() != Future.State.RUNNING ? pending.get() : "";
  }

  @Step(async = true)
  String early(CompletableFuture<String> pending) {
    if (pending.state() == Future.State.RUNNING) {
      return "";
    }
    return pending.join();
  }
}
