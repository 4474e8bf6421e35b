package demo;

import io.runnel.annotation.Blocking;
import io.runnel.annotation.Step;

class ImplementationInheritsTheMark {
  interface Store {
    @Blocking
    String load(String key);
  }

  static class Database implements Store {
    @Override
    public String load(String key) {
      return key;
    }
  }

  @Step(async = true)
  String loaded(Database database) {
    return database.load("key"); // blocks: Database.load(String)
  }
}
