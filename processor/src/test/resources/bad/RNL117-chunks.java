//// demo/Pages.java
package demo;

import io.runnel.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

public class Pages<R> {
  @Step(ahead = -1) // RNL117@17 "step Pages.fetch says ahead = -1, but it counts chunks. Write a number above 0"
  CompletionStage<String> fetch(String page) {
    return null;
  }

  @Step(ordered = false) // RNL117@19 "says ordered = false, but it works on one chunk at a time; like ahead = 8"
  String parse(String page) {
    return page;
  }

  @Step(ahead = 0, ordered = false) // RNL117@30
  String parseNone(String page) {
    return page;
  }

  @Step(window = -500) // RNL117@18 "window = -500"
  int write(List<String> pages) {
    return 0;
  }

  @Step(window = 500) // RNL117@18 "takes String, and a window is a List. Let it take List<String>"
  int writeOne(String page) {
    return 0;
  }

  @Step(window = 500) // RNL117@18 "Let it take List<Integer>"
  int writeInt(int page) {
    return page;
  }

  @Step(window = 500) // RNL117@18 "takes Object, and a window is a List"
  void writeAny(Object page) {}

  @Step(window = 500) // RNL117@18 "takes Stream<String>"
  void writeLive(Stream<String> pages) {}

  @Step(window = 500) // RNL117@18 "joins 2 values, and a window is one List"
  int join(List<String> pages, String site) {
    return 0;
  }

  @Step(
      ahead = -2, // RNL117@15 "ahead = -2"
      window = -3) // RNL117@16 "window = -3"
  int both(List<String> pages) {
    return 0;
  }

  // Right.
  @Step(ahead = 8)
  String ahead(String page) {
    return page;
  }

  @Step(ahead = 8, ordered = false)
  CompletionStage<String> unordered(String page) {
    return null;
  }

  @Step(ahead = 0, ordered = true, window = 0)
  String written(String page) {
    return page;
  }

  @Step(window = 1)
  int ofList(@From String site, List<? extends CharSequence> pages) {
    return 0;
  }

  @Step(window = 1, ahead = 1)
  int ofCollection(Collection<String> pages) {
    return 0;
  }

  @Step(window = 1)
  void ofIterable(Iterable<?> pages) {}

  @Step(window = 1)
  <T extends List<String>> void ofVariable(T pages) {}

  @Step(async = true, ahead = 8)
  CompletionStage<String> inPlace(String page) {
    return null;
  }
}
