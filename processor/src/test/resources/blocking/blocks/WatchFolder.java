package demo;

import io.runnel.annotation.Step;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;

class WatchFolder {
  @Step(async = true)
  WatchKey changed(WatchService folder) throws InterruptedException {
    return folder.take(); // blocks: WatchService.take()
  }
}
