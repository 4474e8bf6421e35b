//// demo/Desk.java
package demo;

import io.runnel.*;
import io.runnel.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

@Uses(Model.class)
interface Desk {
  @Chain({"search", "prompt", "ask", "cite"}) // RNL218@38 "step Model.cite cannot take an earlier value of chain Desk.answer."
  Answer answer(String question);

  @Chain({"search & length", "join", "cite"}) // RNL218@38 "search produces List<Doc>"
  Answer branch(String question);

  // The chain's input.
  @Chain({"length", "withInput"}) // RNL218@21 "the chain's input is String"
  String input(String question);

  @Chain({"withInput"}) // RNL218@11 "the parameter number takes int"
  String inputAtOnce(Object question);

  // Primitives, boxed or widened as javac does it.
  @Chain({"length", "print", "widened"})
  String right(String question);

  @Chain({"length", "print", "boxed"}) // RNL218@30 "the parameter number takes Long"
  String longOfInt(String question);

  // Of a generic step, what javac infers.
  @Chain({"listed", "print", "wantsNumbers"}) // RNL218@30 "listed produces List<String>"
  String inferred(String question);

  @Chain({"listed", "length2", "wantsSame"}) // RNL218@32 "length2 produces int"
  String inferredHere(String question);

  // Behind a join, a tap, and in a branch.
  @Chain({"search & length", "joinWith"}) // RNL218@30 "search produces List<Doc>"
  String joined(String question);

  @Chain({"search", "check"}) // RNL218@21 "step Model.check"
  List<Doc> tap(String question);

  @Chain({"search", "print & citeAll", "merge"}) // RNL218@21 "step Model.citeAll"
  String inBranch(String question);

  // Chunk by chunk.
  @Chain({"tokens", "length", "print", "wantsLong"}) // RNL218@40 "length produces int"
  Stream<String> chunks(String question);

  // Of a step that is awaited, what comes out of it.
  @Chain({"search", "prompt", "ask", "stage"}) // RNL218@38 "ask produces String"
  String awaited(String question);

  // Another chain.
  @Chain({"length", "print"})
  CompletionStage<String> counted(String question);

  @Chain({"counted", "ofChain"}) // RNL218@22 "counted produces String"
  String chain(String question);

  // What arrives does not fit either: that comes first.
  @Chain({"length", "cite"}) // RNL203@21 // RNL217@21
  Answer neither(String question);

  @Chain({"search", "length2", "cite"}) // RNL203@32
  Answer both(String question);
}
//// demo/Model.java
package demo;

import io.runnel.*;
import io.runnel.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

class Model {
  @Step
  List<Doc> search(String question) {
    return List.of();
  }

  @Step
  String prompt(List<Doc> docs, @From String question) {
    return question;
  }

  @Step
  CompletionStage<String> ask(String prompt) {
    return null;
  }

  @Step
  Answer cite(String answer, @From("search") Doc[] docs) {
    return null;
  }

  @Step
  int length(String text) {
    return text.length();
  }

  @Step
  int length2(Object any) {
    return 0;
  }

  @Step
  String join(List<Doc> docs, int length) {
    return "";
  }

  @Step
  String withInput(Object any, @From int number) {
    return "";
  }

  @Step
  String print(Object any) {
    return "" + any;
  }

  @Step
  String widened(String text, @From("length") double number) {
    return text;
  }

  @Step
  String boxed(String text, @From("length") Long number) {
    return text;
  }

  @Step
  <T> List<T> listed(T any) {
    return List.of(any);
  }

  @Step
  String wantsNumbers(String text, @From("listed") List<? extends Number> numbers) {
    return text;
  }

  @Step
  <T> T wantsSame(Comparable<T> one, @From("listed") List<T> other, @From("length2") String two) {
    return null;
  }

  @Step
  String joinWith(List<Doc> docs, long length, @From("search") List<Object> same) {
    return "";
  }

  @Step
  void check(List<Doc> docs, @From RunConfig question) {}

  @Step
  String citeAll(List<Doc> docs, @From Optional<String> question) {
    return "";
  }

  @Step
  String merge(String one, String other) {
    return "";
  }

  @Streaming
  Stream<String> tokens(String text) {
    return null;
  }

  @Step
  String wantsLong(String text, @From("length") Long number) {
    return "";
  }

  @Step
  String stage(String text, @From("ask") CompletionStage<String> answer) {
    return "";
  }

  @Step
  String ofChain(String text, @From("counted") CompletionStage<String> answer) {
    return "";
  }
}
//// demo/Doc.java
package demo;

record Doc(String text) {}
//// demo/Answer.java
package demo;

record Answer(String text) {}
