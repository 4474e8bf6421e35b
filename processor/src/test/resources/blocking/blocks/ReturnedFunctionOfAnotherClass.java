package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

class ReturnedFunctionOfAnotherClass {
  @Step(async = true)
  String text(CompletableFuture<String> pending) {
    Supplier<String> text = Suppliers.waiting(pending);
    return text.get(); // blocks: Supplier.get; CompletableFuture.join()
  }
}

class Suppliers {
  static <T> Supplier<T> waiting(CompletableFuture<T> pending) {
    return () -> pending.join();
  }
}
