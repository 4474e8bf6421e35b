//// demo/S.java
package demo;

import io.runnel.*;
import io.runnel.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

public class S {
  @Step
  public Future<String> a(String in) { // RNL105 "Future<String>"
    return null;
  }
}
