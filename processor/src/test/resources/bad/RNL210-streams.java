//// demo/Desk.java
package demo;

import io.runnel.*;
import io.runnel.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

@Uses(Model.class)
interface Desk {
  // A stream for each chunk of another.
  @Chain({"tokens", "letters"}) // RNL210@21 "would open a stream for each chunk of another"
  Stream<String> nested(String text);

  @Chain({"tokens", "upper", "letters"}) // RNL210@30 "would open a stream for each chunk of another"
  Stream<String> nestedLater(String text);

  @Chain({"tokens", "live"}) // RNL210@21 "would open a stream for each chunk of another"
  Stream<String> nestedChain(String text);

  // The stream as a whole.
  @Chain({"tokens", "count"}) // RNL210@21 "takes a stream as a whole"
  long whole(String text);

  @Chain({"narrate", "watch"}) // RNL210@22 "takes a stream as a whole"
  long publisher(String text);

  @Chain({"live", "count"}) // RNL210@19 "takes a stream as a whole"
  long wholeOfChain(String text);

  // Another stream behind a barrier.
  @Chain({"tokens", "concat", "letters"}) // RNL210@31 "a second streaming step behind Model.tokens"
  Stream<String> second(String text);

  @Chain({"tokens", "concat", "live"}) // RNL210@31 "a second streaming step behind Model.tokens"
  Stream<String> secondChain(String text);

  // Beside others.
  @Chain({"tokens & upper", "merge"}) // RNL210@11 "the streaming step "
  String branch(String text);

  @Chain({"upper & live", "merge"}) // RNL210@11 "the streaming step "
  String chainAsBranch(String text);

  @Chain({"parse", "tokens | print"}) // RNL210@20 "the streaming step "
  Stream<String> alternative(String text);

  // As a whole in a fan-out, it does not fit any branch.
  @Chain({"tokens", "count & upper", "mergeCount"}) // RNL203@21 "count takes Stream<String>"
  Stream<String> wholeInBranch(String text);

  @Chain({"upper", "tokens"})
  Stream<String> live(String text);
}
//// demo/Model.java
package demo;

import io.runnel.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

class Model {
  @Step
  String upper(String text) {
    return text;
  }

  @Step
  Object parse(String text) {
    return text;
  }

  @Step
  String print(Object any) {
    return "";
  }

  @Step
  String merge(List<String> all, String text) {
    return "";
  }

  @Step
  String mergeCount(long count, String text) {
    return "";
  }

  @Step
  String concat(List<String> all) {
    return "";
  }

  @Step
  long count(Stream<String> all) {
    return 0;
  }

  @Step
  long watch(Flow.Publisher<String> all) {
    return 0;
  }

  @Streaming
  Stream<String> tokens(String text) {
    return null;
  }

  @Streaming
  Iterable<String> letters(String text) {
    return null;
  }

  @Streaming
  Flow.Publisher<String> narrate(String text) {
    return null;
  }
}
