package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;

class QualifiedInnerConstructor {
  static class House {
    class Door {
      final String name;

      Door(CompletableFuture<String> name) {
        this.name = name.join();
      }
    }
  }

  @Step(async = true)
  String named(House house, CompletableFuture<String> name) {
    return house.new Door(name).name; // blocks: Door; CompletableFuture.join()
  }
}
