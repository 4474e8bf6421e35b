//// demo/S.java
package demo;

import io.runnel.*;
import io.runnel.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

public class S {
  @Step(name = "fetch-text") // RNL110@16 "fetchText"
  public String a(String in) {
    return in;
  }
}
