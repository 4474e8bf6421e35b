package demo;

import io.runnel.annotation.Step;
import java.util.Iterator;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

class Cursor implements Iterator<String> {
  private final BlockingQueue<String> rows = new LinkedBlockingQueue<>();

  @Override
  public boolean hasNext() {
    return true;
  }

  @Override
  public String next() {
    try {
      return rows.take();
    } catch (InterruptedException stopped) {
      return "";
    }
  }
}

record Rows(String table) implements Iterable<String> {
  @Override
  public Cursor iterator() {
    return new Cursor();
  }
}

class ForEachAsksForTheNext {
  @Step(async = true)
  Boolean contains(String wanted) {
    for (String row : new Rows("users")) { // blocks: Cursor.next; BlockingQueue.take()
      if (row.equals(wanted)) {
        return true;
      }
    }
    return false;
  }
}
