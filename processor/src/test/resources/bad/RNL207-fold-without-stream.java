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
  @Chain(value = {"normalize"}, fold = "sum") // RNL207@40
  Integer run(String in);
}
