package demo;

import io.runnel.annotation.Blocking;
import io.runnel.annotation.Step;

class ImplementationIsMarkedBlocking {
  interface Store {
    String load(String key);
  }

  static class Database implements Store {
    @Override
    @Blocking
    public String load(String key) {
      return key;
    }
  }

  @Step(async = true)
  String loaded(Store store) {
    return store.load("key"); // blocks: Database.load(String); @Blocking
  }
}
