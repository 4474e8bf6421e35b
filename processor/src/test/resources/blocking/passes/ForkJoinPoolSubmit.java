package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.locks.LockSupport;

class ForkJoinPoolSubmit {
  private final ForkJoinPool pool = new ForkJoinPool(2);

  @Step(async = true)
  Boolean forked(CompletableFuture<String> pending) {
    pool.execute(() -> LockSupport.park());
    return pool.submit(() -> pending.join()).isDone();
  }
}
