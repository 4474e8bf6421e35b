package demo;

import io.runnel.annotation.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

interface Store {
  String load(String key) throws IOException;
}

class FileStore implements Store {
  @Override
  public String load(String key) throws IOException {
    return Files.readString(Path.of(key));
  }
}

class OneImplementation {
  private final Store store;

  OneImplementation(Store store) {
    this.store = store;
  }

  @Step(async = true)
  String load(String key) throws IOException {
    return store.load(key); // blocks: load; Files.readString(Path)
  }
}
