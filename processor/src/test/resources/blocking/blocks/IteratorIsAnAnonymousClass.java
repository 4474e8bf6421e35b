package demo;

import io.runnel.annotation.Step;
import java.util.Iterator;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

class Lines implements Iterable<String> {
  private final BlockingQueue<String> lines = new ArrayBlockingQueue<>(16);

  @Override
  public Iterator<String> iterator() {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return true;
      }

      @Override
      public String next() {
        try {
          return lines.take();
        } catch (InterruptedException stopped) {
          return "";
        }
      }
    };
  }
}

class IteratorIsAnAnonymousClass {
  @Step(async = true)
  Boolean contains(String wanted) {
    for (String line : new Lines()) { // blocks: Iterator.next; BlockingQueue.take()
      if (line.equals(wanted)) {
        return true;
      }
    }
    return false;
  }
}
