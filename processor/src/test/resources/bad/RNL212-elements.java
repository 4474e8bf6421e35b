//// demo/Desk.java
package demo;

import io.runnel.*;
import io.runnel.annotation.*;
import java.util.*;
import java.util.stream.*;

interface Desk {
  String THRICE = "weather * 3";

  @Step
  default String weather(String city) {
    return city;
  }

  @Step
  default String news(String city) {
    return city;
  }

  @Step
  default String merge(String weather, String news) {
    return weather + news;
  }

  @Streaming
  default Stream<String> tokens(String text) {
    return text.lines();
  }

  @Chain({"weather & news | merge", "merge"}) // RNL212@11 "it mixes & (all of them) and | (one of them)"
  String mixed(String city);

  @Chain({"weather", "weather & news & ", "merge"}) // RNL212@22 "is no element of a chain: a name is missing beside &"
  String missingLast(String city);

  @Chain({"& news", "merge"}) // RNL212@11 "a name is missing beside &"
  String missingFirst(String city);

  @Chain({"weather && news", "merge"}) // RNL212@11 "a name is missing beside &"
  String doubled(String city);

  @Chain({"weather", "weather || news"}) // RNL212@22 "a name is missing beside |"
  String either(String city);

  @Chain({"weather", "&"}) // RNL212@22 "a name is missing beside &"
  String bare(String city);

  @Chain("|") // RNL212@10 "a name is missing beside |"
  String pipe(String city);

  @Chain({"weather", "_"}) // RNL212@22 "it passes the value on, which happens without it. Leave it out"
  String pass(String city);

  @Chain(" _ ") // RNL212@10 "Leave it out"
  String onlyPass(String city);

  @Chain(value = {"tokens", "_"}) // RNL212@29 "Leave it out"
  Stream<String> passChunks(String city);

  @Chain({"tokens", "weather*"}) // RNL212@21 "it uses *, which is reserved"
  Stream<String> star(String city);

  @Chain("weather > news") // RNL212@10 "it uses >, which is reserved"
  String arrow(String city);

  @Chain({
    "weather -> news", // RNL212@5 "it uses >, which is reserved"
    "weather",
    Desk.THRICE // RNL212@9 "it uses *, which is reserved"
  })
  String several(String city);

  @Chain({"weather & *", "merge"}) // RNL212@11 "it uses *, which is reserved"
  String reservedBeside(String city);

  @Chain(value = "tokens", fold = "_") // RNL212@35
  String foldOfNone(String city);

  @Chain({"(weather & news) | merge", "merge"}) // RNL212@11 "it mixes & (all of them) and | (one of them)"
  String parentheses(String city);

  // The elements around it are judged all the same.
  @Chain({
    "gone", // RNL201@5
    "weather & news | merge", // RNL212@5
    "weather",
    "nothing" // RNL201@5
  })
  String around(String city);

  // Separators of other languages are no operators, but parts of an unknown name.
  @Chain({"weather & news, merge"}) // RNL201@11
  String comma(String city);

  @Chain({"weather + news", "merge"}) // RNL201@11
  String plus(String city);

  @Chain({"weather; news"}) // RNL201@11
  String semicolon(String city);

  @Chain({"weather news"}) // RNL201@11
  String space(String city);
}
