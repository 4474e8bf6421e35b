package demo;

import io.runnel.annotation.Step;
import java.io.IOException;
import java.net.Socket;

class Connection {
  private final Socket socket;

  Connection(String host) throws IOException {
    socket = new Socket(host, 5432);
  }

  boolean isOpen() {
    return !socket.isClosed();
  }
}

class ConstructorBlocks {
  @Step(async = true)
  Boolean ping(String host) throws IOException {
    return new Connection(host).isOpen(); // blocks: new Connection; new Socket(String, int)
  }
}
