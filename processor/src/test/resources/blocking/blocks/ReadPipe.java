package demo;

import io.runnel.annotation.Step;
import java.io.IOException;
import java.io.PipedInputStream;

class ReadPipe {
  @Step(async = true)
  Integer next(PipedInputStream pipe) throws IOException {
    return pipe.read(); // blocks: PipedInputStream.read()
  }
}
