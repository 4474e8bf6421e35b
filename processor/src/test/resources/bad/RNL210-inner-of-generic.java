//// demo/O.java
package demo;

import io.runnel.annotation.*;

class O<T> {
  class In {
    @Step
    String a(T in) { // RNL210 "step O.In.a is in an inner class of a generic class"
      return "";
    }

    @Step
    static String b(String in) {
      return in;
    }
  }
}
//// demo/C.java
package demo;

import io.runnel.annotation.*;

@Uses(O.In.class)
interface C {
  @Chain("a")
  String x(String in);
}
