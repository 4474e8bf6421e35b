package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Semaphore;

class BlocksBeforeItsStage {
  private final Semaphore permits = new Semaphore(2);

  @Step
  CompletionStage<String> fetch(String city) throws InterruptedException {
    permits.acquire(); // blocks: Semaphore.acquire()
    return CompletableFuture.supplyAsync(() -> "weather in " + city)
        .whenComplete((text, failure) -> permits.release());
  }
}
