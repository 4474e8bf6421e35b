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
  @Chain("a")
  <T> String x(String in);
}
//// demo/D.java
package demo;

import io.runnel.annotation.*;

@Uses(S.class)
interface D extends C {
  @Chain("a")
  String y(String in);
}
//// demo/G.java
package demo;

import io.runnel.annotation.*;

@Uses(S.class)
interface G<T> { // RNL210 "G has chains and type parameters"
  @Chain("a")
  T z(T in);
}
//// demo/H.java
package demo;

import io.runnel.annotation.*;

@Uses(S.class)
interface H extends G<String> {
  @Chain("a")
  String w(String in);
}
