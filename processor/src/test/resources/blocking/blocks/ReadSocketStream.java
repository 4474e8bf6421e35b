package demo;

import io.runnel.annotation.Step;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;

class ReadSocketStream {
  @Step(async = true)
  byte[] reply(Socket socket) throws IOException {
    InputStream in = socket.getInputStream();
    return in.readNBytes(16); // blocks: InputStream.readNBytes(int)
  }
}
