package demo;

import io.runnel.annotation.Step;

class SecondOfTwoImplementations {
  @Step(async = true)
  String sent(Channel channel) {
    channel.send("hello"); // blocks: Wire.send; Semaphore.acquireUninterruptibly()
    return "hello";
  }
}

// file: demo/Channel.java
package demo;

interface Channel {
  void send(String text);
}

// file: demo/Memory.java
package demo;

import java.util.ArrayList;
import java.util.List;

class Memory implements Channel {
  private final List<String> sent = new ArrayList<>();

  @Override
  public void send(String text) {
    sent.add(text);
  }
}

// file: demo/Wire.java
package demo;

import java.util.concurrent.Semaphore;

class Wire implements Channel {
  private final Semaphore slots = new Semaphore(1);

  @Override
  public void send(String text) {
    slots.acquireUninterruptibly();
  }
}
