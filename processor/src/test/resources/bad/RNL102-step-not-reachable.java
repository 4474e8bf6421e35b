//// other/S.java
package other;

import io.runnel.*;
import io.runnel.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

public class S {
  @Step
  String a(String in) {
    return in;
  }
}
//// demo/C.java
package demo;

import io.runnel.*;
import io.runnel.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

@Uses(other.S.class)
interface C {
  @Chain("a") // RNL102@10 "the method a"
  String run(String in);
}
