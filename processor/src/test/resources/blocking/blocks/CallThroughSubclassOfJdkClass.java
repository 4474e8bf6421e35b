package demo;

import io.runnel.annotation.Step;

class CallThroughSubclassOfJdkClass {
  @Step(async = true)
  String next(Inbox inbox) throws InterruptedException {
    return inbox.take(); // blocks: LinkedBlockingQueue.take()
  }
}

// file: demo/Inbox.java
package demo;

import java.util.concurrent.LinkedBlockingQueue;

class Inbox extends LinkedBlockingQueue<String> {
  private static final long serialVersionUID = 1;
}
