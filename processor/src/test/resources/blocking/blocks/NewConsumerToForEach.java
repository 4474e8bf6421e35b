package demo;

import io.runnel.annotation.Step;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

class Store implements Consumer<String> {
  private final Semaphore slots = new Semaphore(3);

  @Override
  public void accept(String text) {
    slots.acquireUninterruptibly();
  }
}

class NewConsumerToForEach {
  @Step(async = true)
  Integer stored(List<String> texts) {
    texts.forEach(new Store()); // blocks: Store.accept; Semaphore.acquireUninterruptibly()
    return texts.size();
  }
}
