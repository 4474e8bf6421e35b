//// demo/RunChain.java
package demo;

import io.runnel.*;
import io.runnel.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

class RunChain {}
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

  @Chain("a") // RNL127@3 "className = "
  String run(String in);
}
