package demo;

import io.runnel.annotation.Step;

class OtherConstructor {
  @Step(async = true)
  Report report(String text) {
    return new Report(text);
  }
}

// file: demo/Report.java
package demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class Report {
  final String text;

  Report(String text) {
    this.text = text;
  }

  Report(Path file) throws IOException {
    this(Files.readString(file));
  }
}
