package io.runnel.it.weather;

import io.runnel.annotation.Step;
import io.runnel.annotation.Streaming;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;

/** Every kind of step, each of which remembers the thread that it ran on. */
public class WeatherService {

  public final Map<String, Thread> ranOn = new ConcurrentHashMap<>();
  public final ConcurrentLinkedQueue<String> audit = new ConcurrentLinkedQueue<>();

  private void running(String step) {
    ranOn.put(step, Thread.currentThread());
  }

  @Step
  public String normalize(String city) {
    running("normalize");
    return city.strip();
  }

  @Step
  public CompletionStage<Forecast> fetch(String city) {
    running("fetch");
    return CompletableFuture.supplyAsync(() -> new Forecast(city, city.length()));
  }

  @Step(async = true)
  public String headline(Forecast forecast) {
    running("headline");
    return forecast.city() + ": " + forecast.celsius();
  }

  @Step(cpu = true)
  public int warmth(Forecast forecast) {
    running("warmth");
    return forecast.celsius() * 2;
  }

  @Step
  public void note(Forecast forecast) {
    running("note");
    audit.add(forecast.city());
  }

  @Step
  public CompletionStage<Void> save(Forecast forecast) {
    return CompletableFuture.runAsync(() -> audit.add("saved " + forecast.city()));
  }

  @Streaming
  public Flow.Publisher<String> narrate(Forecast forecast) {
    List<String> words = List.of(forecast.city(), "is", "warm");
    return subscriber -> {
      SubmissionPublisher<String> publisher = new SubmissionPublisher<>(Runnable::run, 16);
      publisher.subscribe(subscriber);
      words.forEach(publisher::submit);
      publisher.close();
    };
  }
}
