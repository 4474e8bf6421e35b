//// demo/S.java
package demo;

import io.runnel.*;
import io.runnel.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

public class S {
  @Step
  @Streaming // RNL112@3
  public Stream<String> a(String in) {
    return null;
  }
}
