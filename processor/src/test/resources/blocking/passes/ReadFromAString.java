package demo;

import io.runnel.annotation.Step;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;

class ReadFromAString {
  @Step(async = true)
  Integer first(String text) throws IOException {
    StringReader reader = new StringReader(text);
    StringWriter copy = new StringWriter();
    copy.write(reader.read());
    copy.flush();
    return copy.toString().length();
  }
}
