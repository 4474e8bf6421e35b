package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;

class StoredByAConstructor {
  @Step(async = true)
  Task task(CompletableFuture<String> pending) {
    Task task = new Task(() -> pending.join());
    System.setProperty("task", task.name());
    return task;
  }
}

// file: demo/Task.java
package demo;

import java.util.function.Supplier;

record Task(Supplier<String> work) {
  String name() {
    return "task";
  }
}
