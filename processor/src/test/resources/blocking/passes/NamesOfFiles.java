package demo;

import io.runnel.annotation.Step;
import java.io.File;
import java.nio.file.Path;

class NamesOfFiles {
  @Step(async = true)
  String extension(Path file) {
    String name = file.getFileName().toString();
    String path = new File(name).getPath();
    return path.substring(path.lastIndexOf('.') + 1);
  }
}
