package io.runnel.examples.chat.demo;

import io.runnel.Outcome;
import io.runnel.examples.chat.AskChain;
import io.runnel.examples.chat.ChatService;
import java.time.Duration;
import java.util.List;

/** The same questions in a loop and as one async batch: what waiting costs. */
final class OneAfterAnother implements Scene {

  @Override
  public String title() {
    return "One after another, and as one batch";
  }

  @Override
  public Tally play(Setting setting) {
    AskChain ask =
        new AskChain(new ChatService(setting.http(), setting.steady()), setting.bridge());
    List<String> questions = setting.sample();
    Screen screen = setting.screen();

    screen.line("  model              %s", setting.steady().model());
    // A batch of one, so that a failure is a value here as well.
    long start = System.nanoTime();
    List<Outcome<String, String>> loop =
        questions.stream().map(question -> ask.batchOutcomes(List.of(question)).get(0)).toList();
    Duration loopTime = Duration.ofNanos(System.nanoTime() - start);
    screen.line("  one after another  %8s", Texts.seconds(loopTime));
    Failures.print(loop, screen);

    start = System.nanoTime();
    List<Outcome<String, String>> batch = ask.batchOutcomesAsync(questions).join();
    Duration batchTime = Duration.ofNanos(System.nanoTime() - start);
    screen.line("  as one batch       %8s", Texts.seconds(batchTime));
    Failures.print(batch, screen);

    double ratio = (double) loopTime.toNanos() / batchTime.toNanos();
    String figure = Texts.format("%.1f times as fast with %d in flight", ratio, questions.size());
    screen.line("  ratio              %8.1f  (%d in flight)", ratio, questions.size());
    return Tally.of(loop, "").plus(Tally.of(batch, figure));
  }
}
