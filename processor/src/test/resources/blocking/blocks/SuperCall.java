package demo;

import io.runnel.annotation.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class Plain {
  String text(Path file) throws IOException {
    return Files.readString(file);
  }
}

class SuperCall extends Plain {
  @Override
  @Step(async = true)
  String text(Path file) throws IOException {
    return super.text(file).strip(); // blocks: Plain.text; Files.readString(Path)
  }
}
