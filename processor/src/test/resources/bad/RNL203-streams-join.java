//// demo/Desk.java
package demo;

import io.runnel.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

interface Desk {
  @Streaming
  default Stream<Integer> sizes(String text) {
    return null;
  }

  @Streaming
  default Iterable<String> words(String text) {
    return null;
  }

  @Step
  default String upper(String text) {
    return text;
  }

  @Step
  default String list(List<Integer> sizes, String text) {
    return text;
  }

  @Step
  default String live(Stream<Integer> sizes, String text) {
    return text;
  }

  @Step
  default String published(Flow.Publisher<? extends Number> sizes, Iterable<String> words) {
    return "";
  }

  @Step
  default <A, B> String any(A sizes, B text) {
    return "";
  }

  @Step
  default String one(int size, String text) {
    return text;
  }

  @Step
  default String optional(Optional<Integer> size, String text) {
    return text;
  }

  @Step
  default String wrong(Stream<String> sizes, String text) {
    return text;
  }

  @Step
  default String alone(Set<String> words) {
    return "";
  }

  @Step
  default String both(String one, String other) {
    return one;
  }

  @Step
  default void log(Object value) {}

  @Chain({"sizes & upper", "list"})
  String asList(String text);

  @Chain({"sizes & upper", "live"})
  String asStream(String text);

  @Chain({"sizes & words", "published"})
  String asPublisher(String text);

  @Chain({"sizes & words", "any"})
  String asAny(String text);

  @Chain({"sizes & upper", "one"}) // RNL203@28 "one cannot take what sizes and upper produce; sizes is a stream that joins as List<Integer>  (Desk.sizes); one takes 2 values: int, String; `String one(List<Integer> sizes, String text)`"
  String perChunk(String text);

  @Chain({"sizes & upper", "optional"}) // RNL203@28 "sizes is a stream that joins as List<Integer>"
  String ofOptional(String text);

  @Chain({"sizes & upper", "wrong"}) // RNL203@28 "sizes is a stream that joins as Stream<Integer>; wrong takes 2 values: Stream<String>, String"
  String otherChunks(String text);

  @Chain({"words & log", "alone"}) // RNL203@26 "words is a stream that joins as List<String>; alone takes Set<String>"
  String single(String text);

  // Several steps that join: what they share is a List.
  @Chain({"sizes & upper", "list & live", "both"}) // RNL203@28 "live takes 2 values: Stream<Integer>, String"
  String shared(String text);

  @Chain({"sizes & upper"}) // RNL213@11 "sizes is a stream that joins as List<Integer>"
  String open(String text);

  // Alternatives.
  @Step
  default Number number(Integer size) {
    return size;
  }

  @Chain({"sizes", "number | words"}) // RNL216@20
  Stream<Object> unrelated(String text);
}
