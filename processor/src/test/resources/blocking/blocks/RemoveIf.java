package demo;

import io.runnel.annotation.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class RemoveIf {
  @Step(async = true)
  List<CompletableFuture<Boolean>> open(List<CompletableFuture<Boolean>> doors) {
    List<CompletableFuture<Boolean>> open = new ArrayList<>(doors);
    open.removeIf(door -> !door.join()); // blocks: CompletableFuture.join()
    return open;
  }
}
