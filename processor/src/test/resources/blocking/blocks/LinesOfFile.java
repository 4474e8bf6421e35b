package demo;

import io.runnel.annotation.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

class LinesOfFile {
  @Step(async = true)
  Long count(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) { // blocks: Files.lines(Path)
      return lines.filter(line -> !line.isBlank()).count();
    }
  }
}
