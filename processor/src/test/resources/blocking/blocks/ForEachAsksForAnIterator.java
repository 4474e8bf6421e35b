package demo;

import io.runnel.annotation.Step;

class ForEachAsksForAnIterator {
  @Step(async = true)
  Integer letters(Feed feed) {
    int letters = 0;
    for (String item : feed) { // blocks: Feed.iterator; CompletableFuture.join()
      letters += item.length();
    }
    return letters;
  }
}

// file: demo/Feed.java
package demo;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class Feed implements Iterable<String> {
  private final CompletableFuture<List<String>> items = new CompletableFuture<>();

  @Override
  public Iterator<String> iterator() {
    return items.join().iterator();
  }
}
