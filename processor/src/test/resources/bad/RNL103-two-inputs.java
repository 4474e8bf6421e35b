//// demo/S.java
package demo;

import io.runnel.*;
import io.runnel.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

public class S {
  @Step
  public String join(
      String left,
      int right) { // RNL103@11 "record JoinInput(String left, int right) {}"
    return left + right;
  }

  @Step
  public String none() { // RNL103@17 "no input"
    return "";
  }
}
