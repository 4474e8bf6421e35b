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
  <R> R any(R in) { // RNL210
    return in;
  }

  @Step
  String late(Outcome<String, String> in) { // RNL210
    return "";
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
  @Chain({"normalize", "headline & fetch", "log"}) // RNL210@24
  String and(String in);

  @Chain({"normalize", "headline | fetch"}) // RNL210@24
  String or(String in);

  @Chain({"normalize", "_"}) // RNL210@24
  String pass(String in);

  @Chain({"normalize", "and"}) // RNL210@24
  String nested(String in);

  @Chain({"id"}) // RNL210
  String generic(String in);

  @Chain({"narrate", "whole"}) // RNL210@22
  Integer whole(String in);

  @Chain({"narrate", "sum", "log", "open"}) // RNL210@36
  Stream<String> second(String in);

  @Chain("normalize")
  <T> String typed(String in); // RNL210

  @Streaming
  static Stream<String> open(Object in) {
    return null;
  }
}
