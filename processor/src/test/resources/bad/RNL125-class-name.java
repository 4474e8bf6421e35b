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

  @Chain(value = "a", className = "my.Run") // RNL125@35 "RunChain"
  String run(String in);
}
