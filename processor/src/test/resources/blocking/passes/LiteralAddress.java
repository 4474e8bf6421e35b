package demo;

import io.runnel.annotation.Step;
import java.net.InetAddress;
import java.net.UnknownHostException;

class LiteralAddress {
  @Step(async = true)
  String local(String ignored) throws UnknownHostException {
    return InetAddress.getByName("127.0.0.1").getHostAddress();
  }
}
