package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.locks.LockSupport;

interface ImplementationOfAnAbstractStep {
  @Step
  CompletionStage<String> fetch(String city);
}

class Remote implements ImplementationOfAnAbstractStep {
  @Override
  public CompletionStage<String> fetch(String city) {
    return CompletableFuture.completedStage(asked(city)); // blocks: asked; LockSupport.park()
  }

  private static String asked(String city) {
    LockSupport.park();
    return city;
  }
}
