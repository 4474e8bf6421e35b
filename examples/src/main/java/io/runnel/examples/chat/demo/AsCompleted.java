package io.runnel.examples.chat.demo;

import io.runnel.Outcome;
import io.runnel.examples.chat.AskChain;
import io.runnel.examples.chat.ChatService;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Answers in the order in which they come, quick ones first, below them a progress bar. */
final class AsCompleted implements Scene {

  @Override
  public String title() {
    return "As completed";
  }

  @Override
  public Tally play(Setting setting) {
    AskChain ask = new AskChain(new ChatService(setting.http(), setting.mixed()), setting.bridge());
    List<String> questions = setting.questions();
    List<Outcome<String, String>> seen = new ArrayList<>();
    try (Progress progress = new Progress("answers", questions.size(), setting.screen());
        Stream<Outcome<String, String>> outcomes = ask.batchAsCompleted(questions)) {
      outcomes.forEach(
          outcome -> {
            seen.add(outcome);
            progress.step(line(outcome));
          });
    }
    return Tally.of(
        seen,
        "first after "
            + Texts.seconds(seen.get(0).elapsed())
            + ", last after "
            + Texts.seconds(seen.get(seen.size() - 1).elapsed()));
  }

  private static String line(Outcome<String, String> outcome) {
    String result =
        outcome instanceof Outcome.Success<String, String> success
            ? success.output()
            : "FAILED " + Texts.failure(((Outcome.Failure<String, String>) outcome).error());
    return Texts.format(
        "  %7s  %-32s  %s",
        Texts.seconds(outcome.elapsed()), Texts.fit(outcome.input(), 32), Texts.fit(result, 50));
  }
}
