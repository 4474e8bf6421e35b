package demo;

import io.runnel.annotation.Step;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.logging.Logger;

class DebatableCallsAreOff {
  @Step(async = true)
  String logged(Path file) {
    System.out.println(file);
    Logger.getLogger("demo").info(() -> "looking at " + file);
    return Files.exists(file) ? UUID.randomUUID().toString() : "";
  }
}
