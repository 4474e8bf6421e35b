//// demo/C.java
package demo;

import io.runnel.*;
import io.runnel.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

interface C {
  @Step
  default String a(String in) {
    return in;
  }

  @Chain("a")
  String run(String in);
}
//// demo/D.java
package demo;

import io.runnel.*;
import io.runnel.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

interface D {
  @Step
  default String a(String in) {
    return in;
  }

  @Chain("a") // RNL126@3 "chain C.run(String) and chain D.run(String)"
  String run(String in);
}
