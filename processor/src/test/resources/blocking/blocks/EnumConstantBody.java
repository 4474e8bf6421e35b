package demo;

import io.runnel.annotation.Step;

class EnumConstantBody {
  @Step(async = true)
  Speed go(Speed speed) {
    speed.go(); // blocks: go; LockSupport.park()
    return speed;
  }
}

// file: demo/Speed.java
package demo;

import java.util.concurrent.locks.LockSupport;

enum Speed {
  FAST {
    @Override
    void go() {}
  },
  SLOW {
    @Override
    void go() {
      LockSupport.park();
    }
  };

  abstract void go();
}
