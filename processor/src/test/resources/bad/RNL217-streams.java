//// demo/Desk.java
package demo;

import io.runnel.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

interface Desk {
  @Streaming
  default Stream<String> words(String text) {
    return null;
  }

  @Streaming
  default Stream<String> letters(String text) {
    return null;
  }

  @Streaming
  default Stream<String> distinct(Stream<String> all) {
    return all;
  }

  @Step
  default String trim(String text) {
    return text;
  }

  @Step(window = 3)
  default String three(List<String> some) {
    return "";
  }

  @Step
  default String concat(List<String> all) {
    return "";
  }

  @Step
  default String join(List<String> words, String text) {
    return text;
  }

  @Step
  default String joinLive(Stream<String> words, String text) {
    return text;
  }

  @Step
  default String withWord(String text, @From("words") String word) {
    return text;
  }

  @Step
  default String withWords(String text, @From("words") List<String> words) {
    return text;
  }

  @Step
  default String withTrim(String text, @From("trim") String trimmed) {
    return text;
  }

  @Step
  default String withConcat(String text, @From("concat") String all) {
    return text;
  }

  @Step
  default String withThree(String text, @From("three") String some) {
    return text;
  }

  @Step(window = 3)
  default String windowWithTrim(List<String> some, @From("trim") String trimmed) {
    return trimmed;
  }

  @Step
  default String liveWithTrim(Stream<String> some, @From("trim") String trimmed) {
    return trimmed;
  }

  @Chain({"words", "trim", "windowWithTrim"}) // RNL217@28 "it ran once a chunk, and here several chunks have become one window"
  Stream<String> window(String in);

  @Chain({"words", "trim", "three", "withTrim"}) // RNL217@37 "several chunks have become one window"
  Stream<String> behindWindow(String in);

  @Chain({"words", "trim", "liveWithTrim"}) // RNL217@28 "here the stream itself has been taken"
  String live(String in);

  @Chain({"words", "trim", "distinct", "withTrim"}) // RNL217@40 "here the stream itself has been taken"
  Stream<String> behindTransformer(String in);

  @SuppressWarnings("runnel:barrier")
  @Chain({"words", "trim", "concat", "letters", "withTrim"}) // RNL217@49 "here all chunks have been collected"
  Stream<String> behindBarrier(String in);

  @Chain({"words & trim", "joinLive", "withWords"}) // RNL217@39 "it is a stream that the step behind it takes live"
  String ofLiveBranch(String in);

  @Chain({"words & trim", "join", "withWord"}) // RNL218@35 "words produces List<String>"
  String ofBranch(String in);

  @Chain({"words", "trim", "withWord"}) // RNL217@28 "it streams, and its chunks are not kept; by a fan-out behind it"
  Stream<String> ofStream(String in);

  @Chain({"words", "letters", "withWord"}) // RNL217@31 "it streams, and its chunks are not kept"
  Stream<String> ofOuterStream(String in);

  // Right.

  @Chain({"words", "trim", "letters", "withTrim"})
  Stream<String> ofOuterChunk(String in);

  @Chain({"words", "three", "letters", "withThree"})
  Stream<String> ofWindow(String in);

  @Chain({"words", "concat", "trim", "withConcat"})
  String ofBarrier(String in);

  @Chain({"words & trim", "join", "withWords"})
  String list(String in);

  @Chain({"letters", "words & trim", "join", "withWords"})
  Stream<String> listPerChunk(String in);

  @Chain({"trim", "words", "distinct", "withTrim"})
  Stream<String> before(String in);
}
