package demo;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import io.runnel.annotation.Step;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

class TimedPoll {
  private final BlockingQueue<String> inbox = new LinkedBlockingQueue<>();

  @Step(async = true)
  Optional<String> next(Long millis) throws InterruptedException {
    String found = inbox.poll(millis, MILLISECONDS); // blocks: BlockingQueue.poll(long, TimeUnit)
    return Optional.ofNullable(found);
  }
}
