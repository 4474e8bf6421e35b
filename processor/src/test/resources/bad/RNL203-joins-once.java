//// demo/Desk.java
package demo;

import io.runnel.annotation.*;
import java.util.*;
import java.util.stream.*;

interface Desk {
  record Weather(String city) {}

  record News(String city) {}

  @Step
  default Weather weather(String city) {
    return null;
  }

  @Step
  default News news(String city) {
    return null;
  }

  @Step
  default String headline(Weather weather) {
    return "";
  }

  @Step
  default String print(News news) {
    return "";
  }

  @Step
  default String merge(String one, String other) {
    return "";
  }

  @Step
  default String brief(Weather weather, News news) {
    return "";
  }

  @Step
  default String note(Object weather, Object news) {
    return "";
  }

  // A fan-out behind a fan-out: one mistake, said once, and nothing follows.
  @Chain({"weather & news", "headline & print", "merge"}) // RNL203@29
  String branches(String city);

  @Chain({"weather & news", "_ & headline", "merge"}) // RNL203@29
  String pass(String city);

  // A route chooses by one value.
  @Chain({"weather & news", "brief | note"}) // RNL203@29
  String route(String city);

  // A name is suggested that exists.
  @Chain({"headlineOf", "merge"}) // RNL203@25 "It joins a fan-out: write one in place of what stands before, like "
  String one(String city);

  @Step
  default String headlineOf(String city) {
    return "";
  }
}
