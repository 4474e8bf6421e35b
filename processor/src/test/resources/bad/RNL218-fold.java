//// demo/Desk.java
package demo;

import io.runnel.annotation.*;
import java.util.*;
import java.util.stream.*;

interface Desk {
  @Streaming
  default Stream<Integer> numbers(Object any) {
    return null;
  }

  @Step
  default String total(List<Integer> all, @From String question) {
    return "";
  }

  @Chain(value = "numbers", fold = "total") // RNL218@36
  String fold(List<String> question);
}
