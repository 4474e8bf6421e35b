// java: 21
package demo;

import io.runnel.annotation.Step;

class JoinVirtualThread {
  @Step(async = true)
  String aside(String text) throws InterruptedException {
    Thread aside = Thread.startVirtualThread(text::strip);
    aside.join(); // blocks: Thread.join()
    return text;
  }
}
