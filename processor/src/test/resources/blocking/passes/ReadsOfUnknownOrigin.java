package demo;

import io.runnel.annotation.Step;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;

class ReadsOfUnknownOrigin {
  @Step(async = true)
  String firstLine(InputStream given) throws IOException {
    given.mark(1);
    int first = given.read();
    return first + new BufferedReader(new StringReader("a\nb")).readLine();
  }
}
