package demo;

import io.runnel.annotation.Step;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

// A List never hands out this class's Cursor.
class IteratorOfAnotherIterable {
  static class Cursor implements Iterator<String> {
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

  @Step(async = true)
  Integer letters(List<String> words) {
    int letters = 0;
    for (String word : words) {
      letters += word.length();
    }
    return letters;
  }

  @Step
  String first(String ignored) {
    return new Cursor().next();
  }
}
