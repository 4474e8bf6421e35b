package demo;

import io.runnel.annotation.NonBlocking;
import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;

class TrustedImplementation {
  interface Store {
    String load(String key);
  }

  static class Memory implements Store {
    private final CompletableFuture<String> loaded = new CompletableFuture<>();

    @Override
    @NonBlocking
    public String load(String key) {
      return loaded.join();
    }
  }

  @Step(async = true)
  String loaded(Store store) {
    return store.load("key");
  }
}
