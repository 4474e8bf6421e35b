//// demo/S.java
package demo;

import io.runnel.*;
import io.runnel.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

public class S {
  @Step
  public Stream<String> a(String in) { // RNL106 "Stream<String>"
    return null;
  }

  @Step
  public IntStream b(String in) { // RNL106
    return null;
  }
}
