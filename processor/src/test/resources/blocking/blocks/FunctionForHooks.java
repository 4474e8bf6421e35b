package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class FunctionForHooks {
  interface Log {
    void add(Runnable entry);
  }

  static class Console implements Log {
    @Override
    public void add(Runnable entry) {
      entry.run();
    }
  }

  abstract static class Template {
    abstract void each(Runnable action);

    @Step(async = true)
    void all(CompletableFuture<String> text) {
      each(() -> text.join()); // blocks: CompletableFuture.join(); Template.each(Runnable)
    }
  }

  static class Once extends Template {
    @Override
    void each(Runnable action) {
      action.run();
    }
  }

  @Step(async = true)
  void logged(Log log, CompletableFuture<String> text) {
    log.add(() -> text.join()); // blocks: CompletableFuture.join(); Log.add(Runnable)
  }

  @Step
  CompletionStage<Void> loggedLater(CompletionStage<Log> log, CompletableFuture<String> text) {
    return log.thenAccept(
        it ->
            it.add(
                () -> text.join())); // blocks: CompletableFuture.join(); Log.add(Runnable)
  }
}
