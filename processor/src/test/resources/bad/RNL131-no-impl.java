//// demo/C.java
package demo;

import io.runnel.*;
import io.runnel.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

interface C { // RNL131
  @Step
  default String a(String in) {
    return in;
  }

  @Chain("a")
  String run(String in);

  String other(String in);
}
