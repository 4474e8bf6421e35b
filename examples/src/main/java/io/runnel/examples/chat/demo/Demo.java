package io.runnel.examples.chat.demo;

import io.runnel.Bridge;
import io.runnel.RunConfig;
import io.runnel.examples.chat.Endpoint;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The scenes, one after another, and what came of them. */
final class Demo {
  private static final List<Scene> SCENES =
      List.of(
          new OneAfterAnother(),
          new AsCompleted(),
          new FiveAtATime(),
          new TokenByToken(),
          new AcrossTheBridge());
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final HttpClient http;
  private final Endpoint steady;
  private final Endpoint mixed;
  private final List<String> questions;
  private final Screen screen;

  Demo(HttpClient http, Endpoint steady, Endpoint mixed, List<String> questions, Screen screen) {
    this.http = http;
    this.steady = steady;
    this.mixed = mixed;
    this.questions = questions;
    this.screen = screen;
  }

  void play() throws DemoException {
    screen.line("%d questions to %s", questions.size(), mixed.uri());
    Map<Scene, Tally> tallies = new LinkedHashMap<>();
    long start = System.nanoTime();
    // Every run has a deadline: a server that never answers costs a minute, not the program.
    RunConfig patient = RunConfig.defaults().withTimeout(PATIENCE);
    try (Bridge bridge = Bridge.builder().defaults(patient).build()) {
      Setting setting = new Setting(http, steady, mixed, bridge, questions, screen);
      for (Scene scene : SCENES) {
        screen.heading(scene.title());
        tallies.put(scene, scene.play(setting));
      }
    }
    summarise(tallies, Duration.ofNanos(System.nanoTime() - start));
  }

  private void summarise(Map<Scene, Tally> tallies, Duration time) throws DemoException {
    screen.heading("Summary");
    tallies.forEach(
        (scene, tally) ->
            screen.line(
                "  %-36s %3d answered, %d failed: %s",
                scene.title(), tally.answered(), tally.failed(), tally.figure()));
    int answered = tallies.values().stream().mapToInt(Tally::answered).sum();
    int failed = tallies.values().stream().mapToInt(Tally::failed).sum();
    screen.line(
        "  %-36s %3d answered, %d failed, in %s",
        "All together", answered, failed, Texts.seconds(time));
    if (answered == 0) {
      throw DemoException.failed("The endpoint answered none of the questions.");
    }
  }
}
