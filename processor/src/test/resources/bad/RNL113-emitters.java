//// demo/S.java
package demo;

import io.runnel.*;
import io.runnel.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

public class S {
  @Step
  public void a(String in, Emitter<String> out) {} // RNL113 "plain @Step"

  @Streaming
  public String b(String in, Emitter<String> out) { // RNL113 "returns String"
    return in;
  }

  @Streaming
  public void c(String in, Emitter<String> out, Emitter<String> err) {} // RNL113@65
}
