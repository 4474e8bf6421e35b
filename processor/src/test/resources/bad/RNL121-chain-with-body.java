//// demo/C.java
package demo;

import io.runnel.*;
import io.runnel.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

interface C {
  @Chain("a") // RNL121@3 "default"
  default String run(String in) {
    return in;
  }

  @Step
  default String a(String in) {
    return in;
  }
}
