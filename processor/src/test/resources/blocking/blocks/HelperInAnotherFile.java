package demo;

import io.runnel.annotation.Step;
import java.io.IOException;

class HelperInAnotherFile {
  private final Fonts fonts = new Fonts();

  @Step(async = true)
  String render(String page) throws IOException {
    return fonts.measure(page) + page; // blocks: Fonts.measure; load; Files.readAllBytes(Path)
  }
}

// file: demo/Fonts.java
package demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class Fonts {
  int measure(String text) throws IOException {
    return load("serif").length * text.length();
  }

  private byte[] load(String name) throws IOException {
    return Files.readAllBytes(Path.of(name));
  }
}
