//// demo/Desk.java
package demo;

import io.runnel.*;
import io.runnel.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

@Uses(Papers.class)
interface Desk {
  // Another number of values.
  @Chain({"weather & news", "brief"})
  Brief right(String city);

  @Chain({"weather & news & _", "brief"}) // RNL203@33 "brief takes 2 values: Weather, News  (Papers.brief)"
  Brief tooMany(String city);

  @Chain({"weather", "brief"}) // RNL203@22 "It joins a fan-out: write one in place of what stands before, like "
  Brief single(String city);

  @Chain({"weather & news", "headline"}) // RNL203@29 "It would have to be `String headline(Weather weather, News news)`."
  String onlyOne(String city);

  @Chain({"weather & log", "brief"}) // RNL203@28 "weather produces."
  Brief tapAddsNothing(String city);

  // Another type.
  @Chain({"news & weather", "brief"}) // RNL203@29 "It would have to be `Brief brief(News news, Weather weather)`."
  Brief otherOrder(String city);

  @Chain({"weather & _", "brief"}) // RNL203@26 "the chain's input is String"
  Brief passed(String city);

  @Chain({"soon & news", "brief"}) // RNL203@26 "soon produces Optional<Weather>"
  Brief optional(String city);

  @Chain({"weather & listed", "brief"}) // RNL203@31 "listed produces List<String>"
  Brief inferred(String city);

  // The first step.
  @Chain("brief") // RNL204@10 "brief takes 2 values: Weather, News"
  Brief first(String city);

  @Chain({"brief", "text"}) // RNL204@11 "the chain's input is String"
  String firstOfTwo(String city);

  @Chain({"_ & _", "brief"}) // RNL204@20 "brief cannot take the input of chain Desk.twice."
  Brief twice(String city);

  // A branch takes what the step before produces.
  @Chain({"weather", "headline & upper", "merge"}) // RNL203@22 "upper takes String"
  String branch(String city);

  @Chain({"upper & headline", "merge"}) // RNL204@11 "headline takes Weather"
  String branchOfInput(String city);

  @Chain({
    "weather",
    "text & length & print", // RNL203@5 "what weather produces" // RNL203@5
    "merge" // RNL203@5 "what text and length and print produce"
  })
  String twoBranches(String city);

  // Behind a stream, chunk by chunk.
  @Chain({"tokens", "weather & news", "brief", "text"})
  Stream<String> chunks(String text);

  @Chain({"tokens", "weather & length", "brief"}) // RNL203@41 "brief takes 2 values: Weather, News"
  Stream<Brief> chunkTypes(String text);

  @Chain({"tokens", "weather & news & length", "brief"}) // RNL203@48 "It would have to be `Brief brief(Weather weather, News news, int length)`."
  Stream<Brief> chunkCount(String text);

  // The lists of all chunks are no values of a fan-out behind a stream.
  @Chain({"tokens", "weather & news", "all"}) // RNL203@39 "It would have to be `String all(Weather weather, News news)`."
  String lists(String text);

  // A chain takes one value.
  @Chain({"weather", "headline"})
  String report(String city);

  @Chain({"weather & news", "report"}) // RNL203@29 "A chain takes one value: join them by a step `@Step String joinReport(Weather weather, News news)`."
  String chained(String city);

  @Chain({"weather & news", "handed"}) // RNL203@29 "A chain takes one value"
  String chainedHanded(String city);

  @Chain("report")
  Runnel<String, String> handed();

  @Chain({"weather", "report"}) // RNL203@22 "report takes String  (Desk.report)"
  String chainMisfit(String city);

  // A generic join.
  @Chain({"length & text", "same"}) // RNL203@28 "same takes 2 values: T, List<T>"
  String generic(String city);
}
//// demo/Papers.java
package demo;

import io.runnel.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

class Papers {
  @Step
  Weather weather(String city) {
    return new Weather(city);
  }

  @Step
  CompletionStage<News> news(String city) {
    return null;
  }

  @Step
  Optional<Weather> soon(String city) {
    return null;
  }

  @Step
  void log(Object any) {}

  @Step
  String upper(String text) {
    return text;
  }

  @Step
  int length(String text) {
    return text.length();
  }

  @Step
  <T> List<T> listed(T any) {
    return List.of(any);
  }

  @Step
  <T> T same(T one, List<T> others) {
    return one;
  }

  @Step
  Brief brief(Weather weather, News news) {
    return new Brief("");
  }

  @Step
  String all(List<Weather> weather, List<News> news) {
    return "";
  }

  @Step
  String headline(Weather weather) {
    return "";
  }

  @Step
  String print(News news) {
    return "";
  }

  @Step
  String text(Object any) {
    return "" + any;
  }

  @Step
  String merge(String one, String other) {
    return one + other;
  }

  @Streaming
  Stream<String> tokens(String text) {
    return text.lines();
  }
}
//// demo/Weather.java
package demo;

record Weather(String city) {}
//// demo/News.java
package demo;

record News(String city) {}
//// demo/Brief.java
package demo;

record Brief(String text) {}
