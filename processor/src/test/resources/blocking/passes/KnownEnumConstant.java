package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.locks.LockSupport;

class KnownEnumConstant {
  @Step(async = true)
  String sent(String letter) {
    Post.PIGEON.send();
    Post usual = Post.PIGEON;
    usual.send();
    return letter;
  }
}

enum Post {
  SHIP {
    @Override
    void send() {
      LockSupport.park();
    }
  },
  PIGEON {
    @Override
    void send() {}
  };

  abstract void send();
}
