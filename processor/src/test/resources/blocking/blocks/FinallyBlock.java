package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.Phaser;

class FinallyBlock {
  private final Phaser phaser = new Phaser(1);

  @Step(async = true)
  String phase(String text) {
    try {
      return text.strip();
    } finally {
      phaser.awaitAdvance(0); // blocks: Phaser.awaitAdvance(int)
    }
  }
}
