//// demo/S.java
package demo;

import io.runnel.*;
import io.runnel.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

public class S {
  private record Secret(String text) {}

  @Step
  Secret a(String in) { // RNL116@10 "Secret"
    return null;
  }
}
