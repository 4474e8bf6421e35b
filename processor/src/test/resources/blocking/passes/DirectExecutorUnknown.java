package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

// Where an executor runs things is its own affair, unless a catalogue says so.
class DirectExecutorUnknown {
  private final Executor sameThread = Runnable::run;

  @Step(async = true)
  String later(CompletableFuture<String> pending) {
    sameThread.execute(() -> pending.join());
    return "";
  }
}
