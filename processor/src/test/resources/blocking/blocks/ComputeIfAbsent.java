package demo;

import io.runnel.annotation.Step;
import java.io.IOException;
import java.net.InetAddress;
import java.util.HashMap;
import java.util.Map;

class ComputeIfAbsent {
  private final Map<String, InetAddress> hosts = new HashMap<>();

  @Step(async = true)
  InetAddress host(String name) {
    return hosts.computeIfAbsent(name, key -> lookUp(key)); // blocks: lookUp; getByName(String)
  }

  private static InetAddress lookUp(String name) {
    try {
      return InetAddress.getByName(name);
    } catch (IOException unknown) {
      return InetAddress.getLoopbackAddress();
    }
  }
}
