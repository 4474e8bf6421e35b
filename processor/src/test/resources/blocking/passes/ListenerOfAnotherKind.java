package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;

class ListenerOfAnotherKind {
  interface Listener {
    void changed();
  }

  static class Waiting implements Listener {
    private final CompletableFuture<String> change = new CompletableFuture<>();

    @Override
    public void changed() {
      change.join();
    }
  }

  interface Log {
    void add(Listener listener);
  }

  static class Eager implements Log {
    @Override
    public void add(Listener listener) {
      listener.changed();
    }
  }

  @Step(async = true)
  void listen(Log log) {
    log.add(() -> {});
  }
}
