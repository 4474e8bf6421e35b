package demo;

import io.runnel.annotation.Step;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

class OptionalMap {
  @Step(async = true)
  Optional<String> text(Optional<Path> file) {
    return file.map(path -> read(path)); // blocks: read; Files.readString(Path)
  }

  private static String read(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
