//// demo/Pages.java
package demo;

import io.runnel.annotation.*;
import java.util.*;
import java.util.stream.*;

public class Pages {
  @Step(async = true, ahead = 8) // RNL118@31 "step Pages.title says ahead = 8, but it runs in place"
  String title(String page) {
    return page;
  }

  @Step(async = true, ahead = 8) // RNL118
  void log(String page) {}

  @Streaming
  Stream<String> pages(String site) {
    return null;
  }
}
//// demo/Sites.java
package demo;

import io.runnel.annotation.*;
import java.util.stream.*;

@Uses(Pages.class)
interface Sites {
  @Chain({"pages", "title", "log"})
  Stream<String> titles(String site);
}
