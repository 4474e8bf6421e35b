package demo;

import io.runnel.annotation.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class Listeners {
  private final List<Runnable> listeners = new ArrayList<>();

  void add(Runnable listener) {
    listeners.add(listener);
  }

  void fire() {
    listeners.forEach(Runnable::run);
  }
}

class StoredByAWrapper {
  private final Listeners listeners = new Listeners();

  @Step(async = true)
  String watched(CompletableFuture<String> pending) {
    listeners.add(() -> pending.join());
    return "watched";
  }
}
