package demo;

import io.runnel.annotation.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

class StepOfAGenericClass<T> {
  private final BlockingQueue<T> queue = new LinkedBlockingQueue<>();

  @Step(async = true)
  List<T> taken(Integer many) {
    List<T> taken = new ArrayList<>();
    while (taken.size() < many) {
      taken.add(next()); // blocks: next; BlockingQueue.take()
    }
    return taken;
  }

  private T next() {
    try {
      return queue.take();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
