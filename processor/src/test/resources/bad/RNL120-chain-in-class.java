//// demo/S.java
package demo;

import io.runnel.*;
import io.runnel.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

public class S {
  @Step
  public String a(String in) {
    return in;
  }

  @Chain("a") // RNL120@3
  public String run(String in) {
    return in;
  }
}
