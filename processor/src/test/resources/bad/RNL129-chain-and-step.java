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

  @Step
  @Chain("a") // RNL129@3
  String run(String in); // RNL115
}
