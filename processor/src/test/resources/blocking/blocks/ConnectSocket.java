package demo;

import io.runnel.annotation.Step;
import java.io.IOException;
import java.net.Socket;

class ConnectSocket {
  @Step(async = true)
  Socket connect(String host) throws IOException {
    return new Socket(host, 80); // blocks: new Socket(String, int)
  }
}
