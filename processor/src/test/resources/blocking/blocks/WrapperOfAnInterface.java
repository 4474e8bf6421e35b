package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

interface Transactions {
  <T> T within(Supplier<T> work);
}

class SimpleTransactions implements Transactions {
  @Override
  public <T> T within(Supplier<T> work) {
    return work.get();
  }
}

class WrapperOfAnInterface {
  private final Transactions transactions = new SimpleTransactions();

  @Step(async = true)
  String text(CompletableFuture<String> pending) {
    return transactions.within(() -> pending.join()); // blocks: within; CompletableFuture.join()
  }
}
