package demo;

import io.runnel.annotation.Step;
import java.io.IOException;

class ReadSystemIn {
  @Step(async = true)
  Integer key(String ignored) throws IOException {
    return System.in.read(); // blocks: InputStream.read()
  }
}
