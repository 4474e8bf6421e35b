package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.locks.LockSupport;

interface AnonymousOverriderOfAStep {
  @Step(async = true)
  String one(String text);

  AnonymousOverriderOfAStep PAUSED =
      new AnonymousOverriderOfAStep() {
        @Override
        public String one(String text) {
          LockSupport.park(); // blocks: LockSupport.park()
          return text;
        }
      };
}
