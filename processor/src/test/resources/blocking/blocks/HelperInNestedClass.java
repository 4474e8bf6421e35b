package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.Semaphore;

class HelperInNestedClass {
  private static class Gate {
    private final Semaphore permits = new Semaphore(2);

    void enter() throws InterruptedException {
      permits.acquire();
    }
  }

  private final Gate gate = new Gate();

  @Step(async = true)
  String guarded(String text) throws InterruptedException {
    gate.enter(); // blocks: Gate.enter; Semaphore.acquire()
    return text;
  }
}
