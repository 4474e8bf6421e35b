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

  @Step
  public void context(RunContext run) {} // RNL103@15 "no input"

  @Streaming
  public void generator(Emitter<String> out) {} // RNL103@15 "no input"

  @Step
  public String twoEarlier(@From String question, @From("search") String docs) { // RNL103@17
    return docs;
  }

  // Several are for a step behind a fan-out.
  @Step
  public String join(String docs, RunContext run, String news, @From String question) {
    return docs + news;
  }

  @Streaming
  public void joined(String docs, String news, Emitter<String> out) {}
}
