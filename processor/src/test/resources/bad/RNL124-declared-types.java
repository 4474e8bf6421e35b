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
  Iterator<String> it(String in); // RNL124@20 "Stream<String>"

  @Chain("a")
  Promise<String> promise(String in); // RNL124 "CompletionStage<String>"
}
