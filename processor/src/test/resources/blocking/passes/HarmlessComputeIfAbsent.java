package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.ConcurrentHashMap;

class HarmlessComputeIfAbsent {
  private final ConcurrentHashMap<String, Integer> sizes = new ConcurrentHashMap<>();

  @Step(async = true)
  Integer size(String text) {
    return sizes.computeIfAbsent(text, key -> key.length()) + sizes.merge(text, 1, Integer::sum);
  }
}
