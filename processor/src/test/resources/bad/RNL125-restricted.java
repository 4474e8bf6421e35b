//// demo/S.java
package demo;

import io.runnel.annotation.*;

class S {
  @Step
  String a(String in) {
    return in;
  }
}
//// demo/C.java
package demo;

import io.runnel.annotation.*;

@Uses(S.class)
interface C {
  @Chain(value = "a", className = "record") // RNL125
  String r(String in);

  @Chain(value = "a", className = "var") // RNL125
  String v(String in);

  @Chain(value = "a", className = "yield") // RNL125
  String y(String in);

  @Chain(value = "a", className = "sealed") // RNL125
  String s(String in);

  @Chain(value = "a", className = "permits") // RNL125
  String p(String in);
}
