package demo;

import io.runnel.annotation.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class OtherOverload {
  @Step(async = true)
  String read(String source) {
    return text(source);
  }

  private static String text(CharSequence source) {
    return source.toString();
  }

  static String text(Path source) throws IOException {
    return Files.readString(source);
  }
}
