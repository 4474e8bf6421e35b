package demo;

import io.runnel.annotation.Step;
import java.io.ByteArrayOutputStream;

class CountingStream extends ByteArrayOutputStream {
  int letters() {
    return count;
  }
}

class WriteToOwnMemoryStream {
  @Step(async = true)
  Integer counted(byte[] data) {
    CountingStream out = new CountingStream();
    out.write(data, 0, data.length);
    return out.letters();
  }
}
