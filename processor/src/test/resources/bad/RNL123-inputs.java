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
  String none(); // RNL123@10 "no input"

  @Chain("a")
  String two(String left, String right); // RNL123@34 "record TwoInput(String left, String right) {}"

  @Chain("a")
  String late(RunConfig config, String in); // RNL123

  @Chain("a")
  Runnel<String, String> handed(String in); // RNL123

  @Chain("a")
  Runnel<?, String> any(); // RNL123
}
