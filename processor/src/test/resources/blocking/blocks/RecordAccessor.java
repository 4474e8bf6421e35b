package demo;

import io.runnel.annotation.Step;

class RecordAccessor {
  @Step(async = true)
  String loud(Message message) {
    return message.text() + "!"; // blocks: Message.text; CompletableFuture.join()
  }
}

// file: demo/Message.java
package demo;

import java.util.concurrent.CompletableFuture;

record Message(CompletableFuture<String> pending) {
  String text() {
    return pending.join();
  }
}
