//// demo/S.java
package demo;

import io.runnel.*;
import io.runnel.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

public class S {
  @Step
  private String a(String in) { // RNL101@18 "S.a"
    return in;
  }
}
