//// demo/Desk.java
package demo;

import io.runnel.annotation.*;
import java.util.*;
import java.util.stream.*;

interface Desk {
  @Streaming
  default Stream<String> tokens(String text) {
    return text.lines();
  }

  @Step
  default String trim(String text) {
    return text.strip();
  }

  @Step
  default String ofStep(List<String> all, @From("trim") String one) {
    return one;
  }

  @Step
  default String ofSource(List<String> all, @From("tokens") String one) {
    return one;
  }

  @Chain({"tokens", "trim", "ofStep"}) // RNL217@29 "it ran once a chunk, and here all chunks have been collected"
  String barrier(String in);

  @Chain({"tokens", "ofSource"}) // RNL217@21 "it ran once a chunk, and here all chunks have been collected"
  String barrierAtOnce(String in);

  // An unknown name may be the one that is meant: nothing is said of the earlier value.
  @Chain({"tirm", "after"}) // RNL201@11
  String misspelt(String in);

  @Step
  default String after(String text, @From("trim") String one) {
    return one;
  }
}
