package demo;

import io.runnel.annotation.Step;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

class ZeroTimeoutOfAQueue {
  private final BlockingQueue<String> queue = new ArrayBlockingQueue<>(4);

  @Step(async = true)
  Optional<String> next(String ignored) throws InterruptedException {
    return Optional.ofNullable(queue.poll(0L, TimeUnit.MILLISECONDS));
  }
}
