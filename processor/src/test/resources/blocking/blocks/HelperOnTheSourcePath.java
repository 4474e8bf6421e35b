package demo;

import io.runnel.annotation.Step;
import java.io.IOException;

class HelperOnTheSourcePath {
  @Step(async = true)
  String translated(String word) throws IOException {
    return Dictionary.lookUp(word); // blocks: Dictionary.lookUp; Files.readString(Path)
  }
}

// sourcepath: demo/Dictionary.java
package demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class Dictionary {
  static String lookUp(String word) throws IOException {
    return Files.readString(Path.of(word + ".txt"));
  }
}
