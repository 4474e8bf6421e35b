package io.runnel.examples.chat.demo;

import io.runnel.RunConfig;
import io.runnel.Runnel;
import io.runnel.examples.chat.AskChain;
import io.runnel.examples.chat.AskLaterChain;
import io.runnel.examples.chat.ChatService;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Sync steps in async calls and the other way round, with the thread that each ran on. */
final class AcrossTheBridge implements Scene {

  @Override
  public String title() {
    return "Across the bridge";
  }

  @Override
  public Tally play(Setting setting) {
    ChatService service = new ChatService(setting.http(), setting.mixed());
    Tally there = asyncStepInSyncCall(new AskChain(service, setting.bridge()), setting);
    Tally back = syncStepInAsyncCall(new AskLaterChain(service, setting.bridge()), setting);
    return there.plus(back);
  }

  /** The calling thread runs the steps and waits where one is asynchronous. */
  private static Tally asyncStepInSyncCall(Runnel<String, String> ask, Setting setting) {
    Screen screen = setting.screen();
    ThreadNotes notes = new ThreadNotes();
    screen.line("  An async step, send, in a sync call:");
    screen.line("    %s", ask);
    screen.line("    called on %s", Thread.currentThread().getName());
    Tally tally;
    try {
      ask.invoke(setting.lastQuestion(), RunConfig.defaults().withListener(notes));
      tally = new Tally(1, 0, "");
    } catch (RuntimeException failure) {
      screen.line("    failed: %s", Texts.failure(failure));
      tally = new Tally(0, 1, "");
    }
    notes.print(screen);
    return tally;
  }

  /** The calling thread is free at once; the step that blocks has a thread of the bridge. */
  private static Tally syncStepInAsyncCall(Runnel<String, String> askLater, Setting setting) {
    Screen screen = setting.screen();
    ThreadNotes notes = new ThreadNotes();
    screen.line("  A sync step, sendAndWait, in an async call:");
    screen.line("    %s", askLater);
    long start = System.nanoTime();
    CompletableFuture<String> answer =
        askLater.invokeAsync(setting.lastQuestion(), RunConfig.defaults().withListener(notes));
    Duration busy = Duration.ofNanos(System.nanoTime() - start);
    screen.line(
        "    called on %s, free again after %s",
        Thread.currentThread().getName(), Texts.millis(busy));
    Tally tally;
    try {
      answer.join();
      tally = new Tally(1, 0, "the caller was free after " + Texts.millis(busy));
    } catch (CompletionException failure) {
      screen.line("    failed: %s", Texts.failure(failure.getCause()));
      tally = new Tally(0, 1, "");
    }
    notes.print(screen);
    return tally;
  }
}
