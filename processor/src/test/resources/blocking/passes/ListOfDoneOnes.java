package demo;

import io.runnel.annotation.Step;
import java.util.List;
import java.util.concurrent.CompletableFuture;

class ListOfDoneOnes {
  @Step(async = true)
  List<String> texts(List<CompletableFuture<String>> pending) {
    List<CompletableFuture<String>> done =
        pending.stream().filter(CompletableFuture::isDone).toList();
    return done.stream().map(CompletableFuture::join).toList();
  }
}
