//// demo/Desk.java
package demo;

import io.runnel.*;
import io.runnel.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

@Uses(Model.class)
interface Desk {
  @Chain({"prompt", "ask", "orSorry"})
  String right(String question);

  @Chain({"prompt", "count", "orSorry"}) // RNL203@30 "the outcome of count is Outcome<String, Integer>"
  String otherResult(String question);

  @Chain({"count", "ask2", "orSorry"}) // RNL203@28 "orSorry takes Outcome<String, String>"
  String otherInput(String question);

  @Chain({"search", "ask3", "orSorry"}) // RNL203@29 "Let it take Outcome<List<Doc>, String>."
  String hint(String question);

  // Nothing stands before it.
  @Chain("orSorry") // RNL204@10 "Nothing stands before it that could fail"
  String first(String question);

  @Chain({"orSorry", "prompt"}) // RNL204@11 "Nothing stands before it that could fail"
  String firstOfTwo(String question);

  @Chain({"_ & orSorry", "merge"}) // RNL204@11 "Nothing stands before it that could fail"
  String firstBeside(String question);

  // A success is no outcome: the step before may fail.
  @Chain({"prompt", "ask", "success"}) // RNL203@28 "success takes Outcome.Success<String, String>"
  String onlySuccess(String question);

  // In a join.
  @Chain({"ask & count", "mergeOutcomes"})
  String joined(String question);

  @Chain({"count & ask", "mergeOutcomes"}) // RNL203@26 "the outcome of count is Outcome<String, Integer>"
  String joinedInOtherOrder(String question);

  @Chain({"ask & _", "mergeOutcomes"}) // RNL203@22 "the chain's input is String"
  String ofTheInput(String question);

  // Of a join, what was joined, as a list.
  @Chain({"ask & count", "merge2", "orSorry"}) // RNL203@36 "the outcome of merge2 is Outcome<List<Object>, String>"
  String ofJoin(String question);

  // A stream has none, a step per chunk has.
  @Chain({"tokens", "orSorry"}) // RNL203@21 "a stream has none, so let a step per chunk stand between"
  Stream<String> ofStream(String question);

  @Chain({"tokens", "prompt", "orSorry"})
  Stream<String> perChunk(String question);

  @Chain({"tokens", "count", "orSorry"}) // RNL203@30 "the outcome of count is Outcome<String, Integer>"
  Stream<String> perChunkMisfit(String question);

  @Chain({"tokens", "concat", "orSorry"}) // RNL203@31 "the outcome of concat is Outcome<List<String>, String>"
  String ofBarrier(String question);

  // All outcomes at once are not to be had without a step between.
  @Chain({"tokens", "prompt", "allOutcomes"}) // RNL203@31 "prompt produces a stream of String"
  String asList(String question);

  // Behind a chain.
  @Chain({"right", "count2"}) // RNL203@20 "the outcome of right is Outcome<String, String>"
  int ofChain(String question);

  // A tap lets it go on as it is.
  @Chain({"prompt", "ask", "noteOutcome", "orSorry"})
  String afterTap(String question);
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
  String prompt(String question) {
    return question;
  }

  @Step
  CompletionStage<String> ask(String prompt) {
    return null;
  }

  @Step
  CompletionStage<String> ask2(Integer number) {
    return null;
  }

  @Step
  String ask3(List<Doc> docs) {
    return null;
  }

  @Step
  List<Doc> search(String question) {
    return null;
  }

  @Step
  Integer count(String text) {
    return 0;
  }

  @Step
  int count2(Outcome<Integer, String> text) {
    return 0;
  }

  @Step
  String orSorry(Outcome<String, String> answer) {
    return "";
  }

  @Step
  String success(Outcome.Success<String, String> answer) {
    return "";
  }

  @Step
  String merge(String one, String other) {
    return one;
  }

  @Step
  String merge2(String one, Integer other) {
    return one;
  }

  @Step
  String mergeOutcomes(Outcome<String, String> one, Outcome<String, Integer> other) {
    return "";
  }

  @Streaming
  Stream<String> tokens(String text) {
    return null;
  }

  @Step
  String concat(List<String> all) {
    return null;
  }

  @Step
  String allOutcomes(List<Outcome<String, String>> all) {
    return null;
  }

  @Step
  void noteOutcome(Outcome<String, String> answer) {}
}
//// demo/Doc.java
package demo;

record Doc(String text) {}
