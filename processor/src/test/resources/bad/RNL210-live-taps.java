//// demo/Desk.java
package demo;

import io.runnel.*;
import io.runnel.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

@Uses(Model.class)
interface Desk {
  // What a tap has read of a stream is gone.
  @Chain({"tokens", "drain", "count"}) // RNL210@21 "reads a stream to its end"
  long drained(String text);

  @Chain({"tokens", "watch"}) // RNL210@21 "the last step of a chain that returns nothing"
  Object watched(String text);

  @Chain({"tokens & upper", "note", "merge"}) // RNL210@29 "a stream to its end"
  String noted(String text);

  @Chain({"tokens & print", "drain & print", "mergeLate"}) // RNL203@29 "tokens is a stream that joins as List<String>"
  String drainedBeside(String text);

  @Chain({"tokens", "drain"})
  void last(String text);

  @Chain({"tokens", "watch"})
  CompletionStage<Void> lastLater(String text);

  @Chain({"tokens & upper", "note"})
  void lastOfJoined(String text);

  // A list stays.
  @Chain({"tokens & upper", "read", "merge"})
  String listed(String text);

  // What this version can do.
  @Chain({"tokens", "letters"})
  Stream<String> nested(String text);

  @Chain({"tokens", "upper", "letters"})
  Stream<String> nestedLater(String text);

  @Chain({"tokens", "live"})
  Stream<String> nestedChain(String text);

  @Chain({"tokens", "count"})
  long whole(String text);

  @Chain({"narrate", "subscribed"})
  long publisher(String text);

  @Chain({"live", "count"})
  long wholeOfChain(String text);

  @Chain({"tokens", "concat", "letters"})
  String second(String text);

  @Chain({"tokens & upper", "merge"})
  String branch(String text);

  @Chain({"upper & live", "mergeLive"})
  String chainAsBranch(String text);

  @Chain({"parse", "tokens | print"})
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
  String mergeLive(String text, Stream<String> all) {
    return "";
  }

  @Step
  String mergeLate(String text) {
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
  void drain(Stream<String> all) {}

  @Step
  void watch(Flow.Publisher<String> all) {}

  @Step
  void note(Stream<String> all, String text) {}

  @Step
  void read(List<String> all, String text) {}

  @Step
  long subscribed(Flow.Publisher<String> all) {
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
