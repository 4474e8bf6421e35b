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
  default String news(String text) {
    return text;
  }

  @Step
  default int length(String text) {
    return 0;
  }

  @Step
  default String assemble(List<Object> all) {
    return "";
  }

  // What nothing has joined cannot be folded either, which goes without saying.
  @Chain(value = {"tokens", "news & length"}, fold = "assemble") // RNL213@29
  String fold(String city);

  // The signature to write is that of one chunk.
  @Chain({"tokens", "length & _"}) // RNL213@21 "`@Step Integer join(int "
  List<Integer> folded(String city);

  // The fan-out is the one before the tap.
  @Chain({"news & length", "print"}) // RNL213@28 "the fan-out "
  String tapped(String city);

  @Step
  default void print(String text, int length) {}
}
