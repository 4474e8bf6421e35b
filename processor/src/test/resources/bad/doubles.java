//// demo/S.java
package demo;

import io.runnel.annotation.*;
import java.util.*;

class S {
  @Step
  String a(String in) {
    return in;
  }

  @Streaming
  List<String> st(String in) {
    return null;
  }

  @Step
  void tap(List<String> in) {}

  @Step
  @Streaming // RNL112
  String both(String in) {
    return in;
  }

  @Step(name = "1") // RNL110
  String x(String in) {
    return in;
  }
}
//// demo/C.java
package demo;

import io.runnel.*;
import io.runnel.annotation.*;
import java.util.*;
import java.util.stream.*;

@Uses(S.class)
interface C {
  @Chain("a")
  StreamRunnel<String, Integer, Integer> stream(); // RNL206

  @Chain(value = "st", fold = "tap") // RNL209
  Integer fold(String in);

  @Chain("x")
  String name(String in);

  @Chain("gone") // RNL121
  default String body(String in) {
    return in;
  }
}
