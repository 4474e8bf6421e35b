package demo;

import io.runnel.annotation.Step;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;

class StatementLambda {
  @Step(async = true)
  Integer waited(List<CountDownLatch> latches) {
    latches.forEach(
        latch -> {
          nap(latch.getCount()); // blocks: nap; LockSupport.parkNanos(long)
        });
    return latches.size();
  }

  private static void nap(long nanos) {
    LockSupport.parkNanos(nanos);
  }
}
