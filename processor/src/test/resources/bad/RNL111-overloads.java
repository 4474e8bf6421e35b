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

  @Step // RNL111@3 "a(String) and a(Integer)"
  public String a(Integer in) {
    return "";
  }
}
