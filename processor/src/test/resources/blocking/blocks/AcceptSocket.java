package demo;

import io.runnel.annotation.Step;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;

class AcceptSocket {
  @Step(async = true)
  Socket accept(ServerSocket server) throws IOException {
    return server.accept(); // blocks: ServerSocket.accept()
  }
}
