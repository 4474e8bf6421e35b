package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.Semaphore;

class BlocksBehindARecursion {
  @Step(async = true)
  Integer depth(Integer levels) {
    return down(levels); // blocks: down; Semaphore.acquireUninterruptibly()
  }

  private final Semaphore permits = new Semaphore(1);

  private int down(int levels) {
    return levels == 0 ? bottom() : down(levels - 1);
  }

  private int bottom() {
    permits.acquireUninterruptibly();
    return levels(3);
  }

  private int levels(int levels) {
    return down(levels);
  }
}
