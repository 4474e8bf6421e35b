//// demo/S.java
package demo;

import io.runnel.*;
import io.runnel.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

public class S {
  @Step(async = true, cpu = true) // RNL104@29
  public String a(String in) {
    return in;
  }
}
