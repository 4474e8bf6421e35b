package demo;

import io.runnel.annotation.NonBlocking;
import io.runnel.annotation.Step;
import java.util.concurrent.LinkedBlockingQueue;

class Buffer extends LinkedBlockingQueue<String> {
  private static final long serialVersionUID = 1;

  @Override
  @NonBlocking
  public String take() {
    String head = poll();
    return head == null ? "" : head;
  }
}

class TrustedOverrider {
  private final Buffer buffer = new Buffer();

  @Step(async = true)
  String next(String ignored) {
    return buffer.take();
  }
}
