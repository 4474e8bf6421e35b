package demo;

import io.runnel.annotation.Step;
import java.io.IOException;

class StartProcess {
  @Step(async = true)
  Process list(String folder) throws IOException {
    return new ProcessBuilder("ls", folder).start(); // blocks: ProcessBuilder.start()
  }
}
