package io.runnel.examples.chat.demo;

import io.runnel.examples.chat.ChatChains;
import io.runnel.examples.chat.ChatChainsImpl;
import io.runnel.examples.chat.ChatService;
import java.time.Duration;
import java.util.Iterator;
import java.util.stream.Stream;

/** An answer that is on the screen before the model has finished it. */
final class TokenByToken implements Scene {

  @Override
  public String title() {
    return "Token by token";
  }

  @Override
  public Tally play(Setting setting) {
    ChatChains chat =
        new ChatChainsImpl(new ChatService(setting.http(), setting.mixed()), setting.bridge());
    Screen screen = setting.screen();
    String question = setting.lastQuestion();
    screen.line("  %s", Texts.oneLine(question));
    screen.print("  ");

    long start = System.nanoTime();
    Duration first = Duration.ZERO;
    int tokens = 0;
    try (Stream<String> answer = chat.tell(question)) {
      for (Iterator<String> rest = answer.iterator(); rest.hasNext(); tokens++) {
        String token = rest.next();
        if (tokens == 0) {
          first = Duration.ofNanos(System.nanoTime() - start);
        }
        screen.print(Texts.printable(token));
      }
    } catch (RuntimeException failure) {
      screen.line("failed: %s", Texts.failure(failure));
      return new Tally(0, 1, "failed after " + tokens + " tokens");
    }
    Duration last = Duration.ofNanos(System.nanoTime() - start);

    screen.print("\n");
    String figure =
        Texts.format("%d tokens, from %s to %s", tokens, Texts.seconds(first), Texts.seconds(last));
    screen.line("  %s", figure);
    return new Tally(1, 0, figure);
  }
}
