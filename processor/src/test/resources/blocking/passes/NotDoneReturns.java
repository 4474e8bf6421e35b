package demo;

import io.runnel.annotation.Step;
import java.util.Optional;
import java.util.concurrent.Future;

class NotDoneReturns {
  @Step(async = true)
  Optional<String> text(Future<String> pending) throws Exception {
    if (!pending.isDone() || pending.isCancelled()) {
      return Optional.empty();
    }
    return Optional.of(pending.get());
  }
}
