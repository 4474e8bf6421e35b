//// demo/C.java
package demo;

import io.runnel.*;
import io.runnel.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

@Uses({String.class, S.class}) // RNL128@14 "String"
interface C {
  @Step
  default String a(String in) {
    return in;
  }

  @Chain("a")
  String run(String in);
}
//// demo/S.java
package demo;

import io.runnel.*;
import io.runnel.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

public class S {
  @Step
  public String b(String in) {
    return in;
  }
}
