package io.runnel.it.weather;

import io.runnel.RunConfig;
import io.runnel.Runnel;
import io.runnel.StreamRunnel;
import io.runnel.annotation.Chain;
import io.runnel.annotation.Uses;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.stream.Stream;

/** The same steps in every declared type. */
@Uses(WeatherService.class)
public interface WeatherChains {

  @Chain({"normalize", "fetch", "headline"})
  String report(String city);

  @Chain({"normalize", "fetch", "headline"})
  String configured(String city, RunConfig config);

  @Chain({"normalize", "fetch", "headline"})
  CompletionStage<String> later(String city);

  @Chain({"normalize", "fetch", "note", "save", "warmth"})
  CompletableFuture<Integer> warmth(String city);

  @Chain({"normalize", "fetch", "note"})
  void notes(String city);

  @Chain({"normalize", "fetch", "narrate"})
  Flow.Publisher<String> story(String city);

  @Chain({"normalize", "fetch", "narrate"})
  Stream<String> words(String city);

  @Chain({"normalize", "fetch", "narrate"})
  String text(String city);

  @Chain({"normalize", "fetch", "warmth"})
  Runnel<String, Integer> warmths();

  @Chain({"normalize", "fetch", "narrate"})
  StreamRunnel<String, String, List<String>> stories();
}
