package demo;

import io.runnel.annotation.Step;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

class WriteToMemory {
  @Step(async = true)
  byte[] packed(byte[] data) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(data);
    out.write(0);
    new ByteArrayInputStream(data).transferTo(out);
    return out.toByteArray();
  }
}
