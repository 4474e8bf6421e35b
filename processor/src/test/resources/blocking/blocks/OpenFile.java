package demo;

import io.runnel.annotation.Step;
import java.io.BufferedReader;
import java.io.FileReader;
import java.io.IOException;
import java.io.Reader;

class OpenFile {
  @Step(async = true)
  Reader open(String name) throws IOException {
    return new BufferedReader(new FileReader(name)); // blocks: new FileReader(String)
  }
}
