package io.runnel.examples.chat.demo;

import io.runnel.Outcome;
import io.runnel.RunConfig;
import io.runnel.examples.chat.AskChain;
import io.runnel.examples.chat.ChatService;
import java.time.Duration;
import java.util.List;

/** A batch that is kind to the server: a limit on what is in flight, and a listener that counts. */
final class FiveAtATime implements Scene {
  private static final int LIMIT = 5;

  @Override
  public String title() {
    return "Five at a time";
  }

  @Override
  public Tally play(Setting setting) {
    AskChain ask = new AskChain(new ChatService(setting.http(), setting.mixed()), setting.bridge());
    InFlight inFlight = new InFlight("send");
    RunConfig limited = RunConfig.defaults().withMaxConcurrency(LIMIT).withListener(inFlight);

    long start = System.nanoTime();
    List<Outcome<String, String>> outcomes = ask.batchOutcomes(setting.sample(), limited);
    Duration time = Duration.ofNanos(System.nanoTime() - start);

    setting.screen().line("  limit              %8d", LIMIT);
    setting.screen().line("  most in flight     %8d", inFlight.most());
    setting.screen().line("  %2d questions       %8s", outcomes.size(), Texts.seconds(time));
    Failures.print(outcomes, setting.screen());
    return Tally.of(
        outcomes,
        Texts.format("never more than %d in flight, %s", inFlight.most(), Texts.seconds(time)));
  }
}
