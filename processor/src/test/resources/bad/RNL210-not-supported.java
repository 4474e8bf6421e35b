//// demo/S.java
package demo;

import io.runnel.*;
import io.runnel.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

public class S {
  @Step
  public String normalize(String city) {
    return city;
  }

  @Step
  public CompletionStage<Integer> fetch(String city) {
    return null;
  }

  @Step
  public String headline(String text) {
    return text;
  }

  @Streaming
  public Flow.Publisher<Integer> narrate(String text) {
    return null;
  }

  @Step
  public String assemble(List<String> all) {
    return "";
  }

  @Step
  public int sum(List<Integer> all) {
    return 0;
  }

  @Step
  public void log(Object value) {}

  @Step
  public String both(String text, List<Integer> all) {
    return text;
  }

  @Step
  public int whole(Stream<Integer> all) {
    return 0;
  }
}
class G<T> {
  @Step
  T id(T in) {
    return in;
  }

  @Step
  <R> R any(R in) {
    return in;
  }
}
//// demo/C.java
package demo;

import io.runnel.*;
import io.runnel.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

@Uses({S.class, G.class})
public interface C {
  @Chain({"normalize", "headline & narrate", "both"})
  String beside(String in);

  @Chain({"normalize", "headline", "runnables"}) // RNL210@36
  String handed(String in);

  @Chain("headline")
  <T> Runnel<String, String> runnables();

  @Chain({"id"}) // RNL210
  String generic(String in);

  @Chain({"narrate", "whole"})
  Integer whole(String in);

  @Chain({"narrate", "sum", "log", "open"}) // RNL220@22
  Stream<String> second(String in);

  @Streaming
  static Stream<String> open(Object in) {
    return null;
  }
}
