package demo;

import io.runnel.annotation.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class Report {
  private final String text;

  Report(Path file) throws IOException {
    this(Files.readString(file));
  }

  private Report(String text) {
    this.text = text;
  }

  int length() {
    return text.length();
  }
}

class ConstructorCallsAnother {
  @Step(async = true)
  Integer length(Path file) throws IOException {
    Report report = new Report(file); // blocks: new Report; Files.readString(Path)
    return report.length();
  }
}
