package demo;

import io.runnel.annotation.Step;
import java.util.List;
import java.util.concurrent.Semaphore;

class ListForEach {
  @Step(async = true)
  Integer waited(List<Semaphore> permits) {
    permits.forEach(permit -> permit.acquireUninterruptibly()); // blocks: acquireUninterruptibly()
    return permits.size();
  }
}
