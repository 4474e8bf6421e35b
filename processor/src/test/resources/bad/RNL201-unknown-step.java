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
//// demo/C.java
package demo;

import io.runnel.*;
import io.runnel.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

@Uses(S.class)
public interface C {
  @Chain({"normalise", "fetch"}) // RNL201@11 "Did you mean"
  Integer run(String in);

  @Chain({"normalize", "S.gone", "headline"}) // RNL201@24
  String gone(String in);

  @Chain(value = "narrate", fold = "summ") // RNL201@36
  Integer fold(String in);

  // A name that is like none: by its types.
  @Chain({"normalize", "measure", "print"}) // RNL201@24 "Did you mean "
  String byTypes(String in);

  // In a fan-out and in a route, each name by itself.
  @Chain({"normalize & fetsh", "join"}) // RNL201@11 "no step "
  String branch(String in);

  @Chain({"normalize", "log | nothing"}) // RNL201@24 "no step "
  String alternative(String in);

  @Chain({
    "normalise & fetch", // RNL201@5
    "joyn" // RNL201@5
  })
  String nothingFollows(String in);

  @Step
  default String print(Integer number) {
    return "";
  }

  @Step
  default String join(String text, Integer number) {
    return "";
  }
}
