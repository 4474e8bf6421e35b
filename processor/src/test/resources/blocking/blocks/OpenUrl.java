package demo;

import io.runnel.annotation.Step;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;

class OpenUrl {
  @Step(async = true)
  InputStream open(URL url) throws IOException {
    return url.openStream(); // blocks: URL.openStream()
  }
}
