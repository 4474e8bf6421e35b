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
//// demo/T.java
package demo;

import io.runnel.*;
import io.runnel.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

public class T {
  @Step
  public String fetch(String in) {
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

@Uses({S.class, T.class})
interface C {
  @Chain({"normalize", "fetch"}) // RNL202@24 "S.fetch(String) or T.fetch(String)"
  String run(String in);

  @Chain({"normalize", "T.fetch"})
  String fine(String in);
}
