package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.LinkedBlockingDeque;

class DequeTakeLast {
  private final LinkedBlockingDeque<String> stack = new LinkedBlockingDeque<>();

  @Step(async = true)
  String pop(String ignored) throws InterruptedException {
    return stack.takeLast(); // blocks: takeLast()
  }
}
