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

  private interface C { // RNL130@11
    @Chain("a")
    String run(String in);
  }
}
