//// demo/Desk.java
package demo;

import io.runnel.*;
import io.runnel.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

@Uses(Old.class)
interface Desk {
  @Chain({"docs", "rank"}) // RNL219@19 "rank takes what arrives only unchecked."
  String answer(String question);

  @Chain("rank") // RNL219@10 "the chain's input is List"
  String input(List docs);

  @Chain({"docs & _", "cite"}) // RNL219@23 "cite takes 2 values: List<String>, String"
  String join(String question);

  @Chain({"docs", "rank & size", "merge"}) // RNL219@19
  String branch(String question);

  @Chain({"docs", "dedupe"}) // RNL219@19 "dedupe takes List<T>"
  List generic(String question);

  @Chain({"tokens", "docs", "rank"}) // RNL219@29 "docs produces a stream of List"
  Stream<String> chunks(String question);

  // Twice in one chain.
  @Chain({
    "docs",
    "dedupe", // RNL219@5
    "rank" // RNL219@5
  })
  String twice(String question);

  // An earlier value.
  @Chain({"docs", "size", "withDocs"}) // RNL219@27
  String earlier(String question);

  // What javac does not warn of.
  @Chain({"docs", "size"})
  int raw(String question);

  @Chain({"docs", "any"})
  String wildcard(String question);

  @SuppressWarnings("unchecked")
  @Chain({"docs", "rank"})
  String known(String question);

  @Uses(Old.class)
  @SuppressWarnings({"rawtypes", "unchecked"})
  interface Silent {
    @Chain({"docs", "rank"})
    String knownAround(String question);
  }

  @Uses(Old.class)
  @SuppressWarnings("rawtypes")
  interface Loud {
    @Chain({"docs", "rank"}) // RNL219@21 "rank takes what arrives only unchecked"
    String unknown(String question);

    @Chain("docs")
    List<String> found(String question); // RNL219@18 "found is declared as List<String>"
  }
}
//// demo/Old.java
package demo;

import io.runnel.annotation.*;
import java.util.*;
import java.util.stream.*;

@SuppressWarnings("rawtypes")
class Old {
  @Step
  List docs(String question) {
    return List.of();
  }

  @Step
  String rank(List<String> docs) {
    return "";
  }

  @Step
  int size(List docs) {
    return docs.size();
  }

  @Step
  String any(Collection<?> docs) {
    return "";
  }

  @Step
  String cite(List<String> docs, String question) {
    return question;
  }

  @Step
  String merge(String text, int size) {
    return text;
  }

  @Step
  <T> List<T> dedupe(List<T> all) {
    return all;
  }

  @Step
  String withDocs(int size, @From("docs") List<String> docs) {
    return "";
  }

  @Streaming
  Stream<String> tokens(String text) {
    return text.lines();
  }
}
