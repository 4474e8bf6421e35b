package demo;

import io.runnel.annotation.Step;

class GenericClassHelper {
  @Step(async = true)
  Integer length(Box<String> box) {
    return box.open().length(); // blocks: Box.open; CompletableFuture.join()
  }
}

// file: demo/Box.java
package demo;

import java.util.concurrent.CompletableFuture;

class Box<T> {
  private final CompletableFuture<T> content = new CompletableFuture<>();

  T open() {
    return content.join();
  }
}
