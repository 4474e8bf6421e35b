package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.Phaser;

class PhaserAwait {
  private final Phaser phaser = new Phaser(1);

  @Step(async = true)
  Integer phase(String ignored) {
    return phaser.arriveAndAwaitAdvance(); // blocks: Phaser.arriveAndAwaitAdvance()
  }
}
