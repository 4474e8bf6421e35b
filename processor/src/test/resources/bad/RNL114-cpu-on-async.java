//// demo/S.java
package demo;

import io.runnel.*;
import io.runnel.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

public class S {
  @Step(cpu = true) // RNL114@15
  public CompletionStage<String> a(String in) {
    return null;
  }
}
