package demo;

import io.runnel.annotation.Step;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

class OptionalFilteredByDone {
  @Step(async = true)
  String text(Optional<CompletableFuture<String>> pending) {
    return pending.filter(CompletableFuture::isDone).map(CompletableFuture::join).orElse("");
  }

  @Step(async = true)
  String textOf(CompletableFuture<String> pending) {
    return Optional.of(pending)
        .filter(each -> each.isDone())
        .map(each -> each.join())
        .orElse("not yet");
  }
}
