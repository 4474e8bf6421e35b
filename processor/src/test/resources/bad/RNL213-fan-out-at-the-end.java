//// demo/Desk.java
package demo;

import io.runnel.*;
import io.runnel.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

interface Desk {
  record Weather(String city) {}

  record News(List<String> lines) {}

  record Brief(String text) {}

  @Step
  default Weather weather(String city) {
    return new Weather(city);
  }

  @Step
  default CompletionStage<News> news(String city) {
    return null;
  }

  @Step
  default int length(String text) {
    return text.length();
  }

  @Step
  default void log(Object any) {}

  @Step
  default <T> List<T> listed(T any) {
    return List.of(any);
  }

  @Streaming
  default Stream<String> tokens(String text) {
    return text.lines();
  }

  @Chain("length")
  int counted(String text);

  @Chain("weather & news") // RNL213@10 "takes one parameter for each, in this order: `@Step Desk.Brief join(Desk.Weather weather, Desk.News news)`"
  Brief brief(String city);

  @Chain({"weather & news"}) // RNL213@11 "news produces Desk.News  (Desk.news, awaited from CompletionStage<Desk.News>)"
  CompletionStage<Brief> later(String city);

  @Chain({"log", "weather & log & _"}) // RNL213@18 "`@Step String join(Desk.Weather weather, String string)`"
  String passed(String city);

  @Chain({"length & listed"}) // RNL213@11 "`@Step String join(int length, List<String> listed)`"
  String inferred(String city);

  @Chain({"weather & weather & counted"}) // RNL213@11 "join(Desk.Weather weather, Desk.Weather weather2, int counted)`"
  Runnel<String, Brief> handed();

  @Chain({"tokens", "weather & length"}) // RNL213@21 "`@Step Desk.Brief join(Desk.Weather weather, int length)`"
  Stream<Brief> chunks(String city);

  @Chain({"tokens", "length & _"}) // RNL213@21 "join(int length, String tokens)`"
  List<Integer> folded(String city);

  @Chain({"weather & news"}) // RNL213@11
  void dropped(String city);

  @Chain({"weather & _"}) // RNL213@11
  Object anything(String city);

  @Chain({"weather & length"}) // RNL213@11 "takes one parameter for each"
  <T> List<T> generic(String city);

  // Nothing else is said of a chain whose end nobody knows.
  @Chain({"weather & news"}) // RNL213@11
  Stream<Desk.Brief> noStream(String city);

  @Chain(value = {"weather & length"}, fold = "assemble") // RNL213@19 // RNL207@47
  Brief foldOfNoStream(String city);

  @Step
  default Brief assemble(List<Brief> all) {
    return all.get(0);
  }

  // A step that returns nothing joins nothing: both values go on.
  @Chain({"weather & news", "print"}) // RNL213@29
  Brief tapped(String city);

  @Step
  default void print(Weather weather, News news) {}

  // The next element is malformed: nobody knows what it was to be.
  @Chain({"weather & news", "_"}) // RNL212@29
  Brief malformed(String city);

  // A fan-out with one value, or with none, needs no join.
  @Chain({"log & weather"})
  Weather one(String city);

  @Chain({"log & log"})
  String none(String city);
}
