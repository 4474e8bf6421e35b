package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;

class ReceiverOfACall {
  private final CompletableFuture<StringBuilder> buffer = new CompletableFuture<>();

  @Step(async = true)
  String appended(String text) {
    return buffer().append(text).toString(); // blocks: buffer; CompletableFuture.join()
  }

  private StringBuilder buffer() {
    return buffer.join();
  }
}
