//// demo/S.java
package demo;

import io.runnel.*;
import io.runnel.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

public class S {
  @Step
  public String cite(@From("search") String docs, RunContext run) { // RNL103@17 "only earlier values"
    return docs;
  }

  @Step
  public String none() { // RNL103@17 "no input"
    return "";
  }
}
