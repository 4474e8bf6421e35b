package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.locks.Condition;

class ConditionAwait {
  private final Condition ready;

  ConditionAwait(Condition ready) {
    this.ready = ready;
  }

  @Step(async = true)
  String whenReady(String text) {
    ready.awaitUninterruptibly(); // blocks: Condition.awaitUninterruptibly()
    return text;
  }
}
