//// demo/S.java
package demo;

import io.runnel.*;
import io.runnel.annotation.*;
import java.util.*;

public class S {
  @Step
  String a(String in) {
    return in;
  }

  @Step
  Void nothing(String in) {
    return null;
  }

  @Streaming
  List<String> st(String in) {
    return null;
  }

  @Streaming
  void wild(String in, Emitter<?> out) {} // RNL107 "uses Emitter<?> and nothing can be emitted into it"

  @Streaming
  void bound(String in, Emitter<? extends Number> out) {} // RNL107 "like Emitter<Number>"

  private static class P {
    static class Q {}
  }

  @Step
  P.Q hidden(String in) { // RNL116 "Make S.P at least"
    return null;
  }
}
//// demo/T.java
package demo;

import io.runnel.annotation.*;
import java.util.*;

public class T {
  @Streaming
  Iterable<Integer> numbers(String in) {
    return null;
  }

  @Step
  int one(Integer in) {
    return in;
  }
}
//// q/S.java
package q;

import io.runnel.annotation.*;

public class S {
  @Step
  public String a(String in) {
    return in;
  }
}
//// demo/C.java
package demo;

import io.runnel.*;
import io.runnel.annotation.*;
import java.util.*;

@Uses({S.class, T.class})
interface C {
  @Step
  default String own(Integer in) {
    return "";
  }

  @Chain("st")
  Runnel<String, Integer> handed(); // RNL205 "Declare it as Runnel<String, List<String>>"

  @Chain("st")
  StreamRunnel<String, Integer, List<Integer>> chunk(); // RNL205 "Write String as its second type argument"

  @Chain("st")
  StreamRunnel<String, String, Integer> whole(); // RNL205 "Write List<String> as its third type argument"

  @Chain({"numbers", "one"})
  String boxed(String in); // RNL205 "List<Integer>"

  @Chain({"nothing", "one"}) // RNL203 "`@Step Integer forOne(Void value)`"
  int keyword(String in);

  @Chain({"a", "own"}) // RNL203 "before it: C.handed makes Integer of String"
  String inInterface(String in);

  @Chain("Z.a") // RNL201 "no type Z is in scope (looked in C, S, T)"
  String type(String in);

  @Chain("") // RNL201 "an empty name"
  String empty(String in);

  @Chain("a,a") // RNL201 "Write "
  String comma(String in);

  @Chain("a")
  String config(RunConfig config); // RNL123 "takes only a RunConfig"
}
//// demo/D.java
package demo;

import io.runnel.annotation.*;

@Uses({S.class, q.S.class})
interface D {
  @Chain("a") // RNL202 "may be demo.S.a(String) or q.S.a(String)"
  String two(String in);
}
