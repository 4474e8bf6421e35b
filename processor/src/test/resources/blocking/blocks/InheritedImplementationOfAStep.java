package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.locks.LockSupport;

interface InheritedImplementationOfAStep {
  @Step
  CompletionStage<String> find(String key);
}

class Drawer {
  public CompletionStage<String> find(String key) {
    LockSupport.park(); // blocks: LockSupport.park(); InheritedImplementationOfAStep.find
    return CompletableFuture.completedStage(key);
  }
}

class DrawerArchive extends Drawer implements InheritedImplementationOfAStep {}
