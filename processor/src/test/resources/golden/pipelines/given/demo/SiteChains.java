package demo;

import io.runnel.StreamRunnel;
import io.runnel.annotation.Chain;
import io.runnel.annotation.Uses;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.stream.Stream;

@Uses(Site.class)
public interface SiteChains {

  @Chain({"pages", "fetch", "parse", "write"})
  Flow.Publisher<Integer> scrape(String site);

  @Chain({"pages", "slow", "log"})
  Stream<List<Site.Row>> windows(String site);

  @Chain({"fetch", "words"})
  Stream<String> once(String page);

  @Chain({"pages", "parse", "distinct", "throttle"})
  Stream<Site.Row> transformed(String site);

  @Chain({"pages", "count"})
  long count(String site);

  @Chain({"pages", "parse", "last", "words"})
  Stream<String> again(String site);

  @Chain({"pages", "parse", "drain"})
  void drain(String site);

  @Chain({"pages", "words", "title", "letters"})
  StreamRunnel<String, Character, List<Character>> inner();

  @Chain({"pages", "sorted", "words"})
  List<String> behindBarrier(String site);

  @Chain({"words & title", "pair", "with"})
  String collected(String text);

  @Chain({"words & title & letters", "pairLive"})
  CompletionStage<String> live(String text);

  @Chain({"pages", "words & _", "pair"})
  Stream<String> perChunk(String site);

  @Chain({"link", "page | folder", "words"})
  Stream<String> routed(String path);

  @Chain(value = {"pages", "link", "page | folder"}, fold = "assemble")
  String routedPerChunk(String site);

  @Chain({"scrape", "inner2"})
  Stream<String> nested(String site);

  @Chain("words2")
  Stream<String> inner2(int number);

  @io.runnel.annotation.Streaming
  static Stream<String> words2(int number) {
    return Stream.of("" + number);
  }
}
