package demo;

import io.runnel.annotation.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class ReadWholeFile {
  @Step(async = true)
  String load(Path file) throws IOException {
    return Files.readString(file); // blocks: Files.readString(Path)
  }
}
