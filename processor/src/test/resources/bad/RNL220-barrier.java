//// demo/Shop.java
package demo;

import io.runnel.*;
import io.runnel.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

interface Shop {
  @Streaming
  default Stream<String> orders(String day) {
    return day.lines();
  }

  @Step
  default String sorted(List<String> orders) {
    return "";
  }

  @Streaming
  default Stream<String> grouped(Collection<String> orders) {
    return orders.stream();
  }

  @Streaming
  default Stream<String> distinct(Stream<String> orders) {
    return orders.distinct();
  }

  @Step
  default String first(Stream<String> orders) {
    return "";
  }

  @Step(window = 3)
  default String three(List<String> orders) {
    return "";
  }

  @Step
  default String all(List<String> orders, String day) {
    return "";
  }

  @Chain({"orders", "sorted", "orders"}) // RNL220@21 ""sorted" in chain Shop.twice, which is declared as Stream<String>, takes all chunks at once, as List<String> (a barrier); Let it take String, once a chunk, or some chunks at a time: @Step(window"
  Stream<String> twice(String day);

  @Chain({"orders", "grouped"}) // RNL220@21 "as Collection<String>; or Stream<String>, the stream itself"
  Flow.Publisher<String> groups(String day);

  @Chain({
    "orders",
    "sorted", // RNL220@5
    "orders",
    "grouped" // RNL220@5
  })
  StreamRunnel<String, String, List<String>> both();

  // What does not wait, or is not declared as a stream.
  @Chain({"orders", "distinct"})
  Stream<String> live(String day);

  @Chain({"orders", "first", "orders"})
  Stream<String> ofTheFirst(String day);

  @Chain({"orders", "three", "orders"})
  Stream<String> windows(String day);

  @Chain({"orders & _", "all", "orders"})
  Stream<String> behindBranch(String day);

  @Chain({"orders", "sorted", "orders"})
  List<String> list(String day);

  @SuppressWarnings("runnel:barrier")
  @Chain({"orders", "sorted", "orders"})
  Stream<String> known(String day);

  // A chain that does not end in a stream is told so.
  @Chain({"orders", "sorted", "orders", "first"}) // RNL206@41 ""first" takes the whole stream, as Stream<String> (a barrier); or let "first" take one chunk"
  Stream<String> ends(String day);

  @Chain({"orders & _", "all"}) // RNL206@11 "the stream of "orders" joins the other values of "orders & _" as one; let "orders" stand alone"
  Stream<String> joined(String day);
}
