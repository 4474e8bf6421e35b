package demo;

import io.runnel.annotation.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

// The bridge moves a step to another thread; a plain call does not.
class AsyncStepCallsSyncStep {
  @Step(async = true)
  String loudly(Path file) throws IOException {
    return load(file).toUpperCase(Locale.ROOT); // blocks: load; Files.readString(Path)
  }

  @Step
  String load(Path file) throws IOException {
    return Files.readString(file);
  }
}
