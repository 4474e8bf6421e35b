package demo;

import io.runnel.Runnel;
import io.runnel.RunConfig;
import io.runnel.StreamRunnel;
import io.runnel.annotation.Chain;
import io.runnel.annotation.Uses;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.stream.Stream;

@Uses(StoryService.class)
public interface StoryChains {

  @Chain({"upper", "narrate", "log", "upper"})
  Flow.Publisher<String> story(String topic);

  @Chain("lines")
  Stream<CharSequence> lines(String text, RunConfig config);

  @Chain("codes")
  List<Integer> codes(String text);

  @Chain({"parts", "length"})
  StreamRunnel<String, Integer, List<Integer>> lengths();

  @Chain({"tokens", "upper"})
  String text(String prompt);

  @Chain({"words", "upper", "assemble"})
  String joined(String text);

  @Chain(value = {"words", "upper"}, fold = "assemble")
  CompletionStage<String> folded(String text);

  @Chain({"words", "length", "total"})
  int total(String text);

  @Chain({"words", "log"})
  void shout(String text);

  @Chain({"words", "length", "total"})
  Runnel<String, ? extends Number> totals();

  @Chain({"words", "log"})
  CompletableFuture<Void> shoutLater(String text);
}
