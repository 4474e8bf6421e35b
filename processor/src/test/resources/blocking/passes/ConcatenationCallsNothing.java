package demo;

import io.runnel.annotation.Step;

class ConcatenationCallsNothing {
  @Step(async = true)
  String text(Message message) {
    return "a " + message;
  }
}

// file: demo/Message.java
package demo;

import java.util.concurrent.locks.LockSupport;

class Message {
  @Override
  public String toString() {
    LockSupport.park();
    return "message";
  }
}
