// option: -Arunnel.blocking.catalogue=src/test/resources/blocking/users.txt
package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

class UsersDirectExecutor {
  private final Executor sameThread = Runnable::run;

  @Step(async = true)
  String later(CompletableFuture<String> pending) {
    sameThread.execute(() -> pending.join()); // blocks: CompletableFuture.join()
    return "";
  }
}
