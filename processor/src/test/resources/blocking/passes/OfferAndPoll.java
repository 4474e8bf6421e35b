package demo;

import io.runnel.annotation.Step;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

class OfferAndPoll {
  private final BlockingQueue<String> queue = new ArrayBlockingQueue<>(4);

  @Step(async = true)
  Optional<String> swapped(String text) {
    String old = queue.poll();
    boolean taken = queue.offer(text);
    return taken ? Optional.ofNullable(old) : Optional.ofNullable(queue.peek());
  }
}
