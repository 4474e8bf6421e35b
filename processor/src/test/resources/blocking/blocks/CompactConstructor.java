package demo;

import io.runnel.annotation.Step;

class CompactConstructor {
  @Step(async = true)
  Host host(String name) {
    return new Host(name); // blocks: new Host; InetAddress.getByName(String)
  }
}

// file: demo/Host.java
package demo;

import java.io.IOException;
import java.net.InetAddress;

record Host(String name) {
  Host {
    try {
      name = InetAddress.getByName(name).toString();
    } catch (IOException unknown) {
      name = "unknown";
    }
  }
}
