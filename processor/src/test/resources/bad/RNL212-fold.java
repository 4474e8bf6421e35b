//// demo/Desk.java
package demo;

import io.runnel.annotation.*;
import java.util.*;
import java.util.stream.*;

interface Desk {
  @Streaming
  default Stream<String> tokens(String text) {
    return text.lines();
  }

  @Step
  default String news(List<String> all) {
    return "";
  }

  @Step
  default String weather(List<String> all) {
    return "";
  }

  @Chain(value = "tokens", fold = "news & weather") // RNL212@35
  String foldOfTwo(String city);

  @Chain(value = "tokens", fold = "news | weather") // RNL212@35
  String foldOfEither(String city);
}
