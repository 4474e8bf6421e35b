package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.TransferQueue;

class QueueTransfer {
  private final TransferQueue<String> handover = new LinkedTransferQueue<>();

  @Step(async = true)
  String give(String text) throws InterruptedException {
    handover.transfer(text); // blocks: TransferQueue.transfer(Object)
    return text;
  }
}
