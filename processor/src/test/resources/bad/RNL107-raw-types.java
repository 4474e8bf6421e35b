//// demo/S.java
package demo;

import io.runnel.*;
import io.runnel.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

@SuppressWarnings("rawtypes")
public class S {
  @Step
  public CompletionStage a(String in) { // RNL107 "CompletionStage<String>"
    return null;
  }

  @Streaming
  public void b(String in, Emitter out) {} // RNL107@36 "Emitter<String>"
}
//// demo/C.java
package demo;

import io.runnel.*;
import io.runnel.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

@SuppressWarnings("rawtypes")
public interface C {
  @Chain("c")
  CompletionStage run(String in); // RNL107@19

  @Step
  default String c(String in) {
    return in;
  }
}
