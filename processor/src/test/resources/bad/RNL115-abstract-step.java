//// demo/C.java
package demo;

import io.runnel.*;
import io.runnel.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

interface C {
  @Chain("a")
  String run(String in);

  @Step
  String a(String in); // RNL115@10
}
