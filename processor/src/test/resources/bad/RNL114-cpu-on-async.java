//// demo/S.java
package demo;

import io.runnel.*;
import io.runnel.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

public class S {
  @Step(cpu = true)
  public CompletionStage<String> a(String in) { // RNL114
    return null;
  }
}
