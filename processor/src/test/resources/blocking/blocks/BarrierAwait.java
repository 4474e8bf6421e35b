package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CyclicBarrier;

class BarrierAwait {
  private final CyclicBarrier barrier = new CyclicBarrier(2);

  @Step(async = true)
  Integer arrive(String ignored) throws Exception {
    return barrier.await(); // blocks: CyclicBarrier.await()
  }
}
