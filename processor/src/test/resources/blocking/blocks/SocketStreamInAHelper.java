package demo;

import io.runnel.annotation.Step;
import java.io.IOException;
import java.net.Socket;

class SocketStreamInAHelper {
  private final Socket socket = new Socket();

  @Step(async = true)
  Integer received(byte[] buffer) throws IOException {
    return receive(buffer); // blocks: receive; InputStream.read(byte[])
  }

  private int receive(byte[] buffer) throws IOException {
    return socket.getInputStream().read(buffer);
  }
}
