package demo;

import io.runnel.annotation.Step;
import java.io.IOException;
import java.net.InetAddress;

class LookUpHost {
  @Step(async = true)
  InetAddress resolve(String host) throws IOException {
    return InetAddress.getByName(host); // blocks: InetAddress.getByName(String)
  }
}
