package demo;

import io.runnel.StreamRunnel;
import io.runnel.annotation.Step;
import java.util.Iterator;

class IteratorOfAStreamOfAChain {
  @Step(async = true)
  String first(StreamRunnel<String, String, String> story) {
    Iterator<String> words = story.stream("Oslo").iterator();
    return words.next(); // blocks: Iterator.next(); waits for a chain
  }
}
