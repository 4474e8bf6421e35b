//// demo/Desk.java
package demo;

import io.runnel.*;
import io.runnel.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

@Uses(Model.class)
interface Desk {
  @Chain({"search", "dedupe", "first", "print"})
  String right(String question);

  @Chain({"count", "dedupe"}) // RNL203@20 "dedupe takes List<T>  (Model.dedupe)"
  List<String> noList(String question);

  @Chain({"search", "dedupe", "shout"}) // RNL203@31 "dedupe produces List<Doc>  (Model.dedupe)"
  String whatIsInferred(String question);

  @Chain({"search", "largest"}) // RNL203@21 "largest takes Collection<? extends T>"
  Doc bound(String question);

  @Chain({"search", "first", "shout"}) // RNL203@30 "before it: Model.print makes String of Object"
  String converter(String question);

  @Chain({"search", "pairs", "shout"}) // RNL203@30 "pairs produces Map<String, List<Doc>>"
  String nested(String question);

  @Chain({"search", "wildcards", "numbers"}) // RNL203@34 "wildcards produces List<? extends Doc>"
  int wildcards(String question);

  @Chain({"number", "dedupe"}) // RNL203@21 "dedupe takes List<T>"
  List<String> noListAtAll(String question);

  // Behind streams.
  @Chain({"tokens", "same", "firstOfAll", "count2"}) // RNL203@43 "firstOfAll produces Optional<String>"
  int barrier(String question);

  @Chain({"tokens", "same", "listOf", "shout"}) // RNL203@39 "listOf produces a stream of List<String>"
  Stream<String> chunks(String question);

  @Chain({"sources", "shout"}) // RNL203@22 "sources produces a stream of Doc"
  Stream<String> generator(String question);

  // Its own mistake is the only one.
  @Chain({"count", "dedupe", "first", "shout"}) // RNL203@20
  String nothingFollows(String question);

  // Chains with type parameters.
  @Chain({"first", "print"})
  <T> String printed(List<T> all);

  @Chain("first")
  <T> T one(List<T> all);

  @Chain({"search", "one", "shout"}) // RNL203@28 "one produces Doc  (Desk.one, a chain)"
  String genericChain(String question);

  @Chain({"count", "printed"}) // RNL203@20 "printed takes List<T>  (Desk.printed)"
  String intoGenericChain(String question);

  @Chain({"first", "shout"}) // RNL203@20 "first produces T"
  <T> String ofVariable(List<T> all);

  @Chain({"first", "shout"})
  <T extends String> String ofBoundedVariable(List<T> all);
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
    return null;
  }

  @Step
  Integer count(String question) {
    return 0;
  }

  @Step
  int number(String question) {
    return 0;
  }

  @Step
  int count2(String question) {
    return 0;
  }

  @Step
  <T> List<T> dedupe(List<T> all) {
    return all;
  }

  @Step
  <T> T first(List<? extends T> all) {
    return null;
  }

  @Step
  <T> T same(T any) {
    return any;
  }

  @Step
  <T> List<T> listOf(T any) {
    return null;
  }

  @Step
  <T> Optional<T> firstOfAll(List<T> all) {
    return null;
  }

  @Step
  <T extends Comparable<? super T>> T largest(Collection<? extends T> all) {
    return null;
  }

  @Step
  <T> CompletionStage<Map<String, List<T>>> pairs(Collection<T> all) {
    return null;
  }

  @Step
  List<? extends Doc> wildcards(Object any) {
    return null;
  }

  @Step
  int numbers(List<? extends Number> all) {
    return 0;
  }

  @Step
  String shout(String text) {
    return text;
  }

  @Step
  String print(Object any) {
    return "";
  }

  @Streaming
  Stream<String> tokens(String text) {
    return null;
  }

  @Streaming
  void sources(String text, Emitter<? super Doc> out) {}
}
//// demo/Doc.java
package demo;

record Doc(String text) {}
