package io.runnel.firstcall;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** The steps. */
public class Letters {

  String sync(String text, int number) {
    return text.concat(Integer.toString(number));
  }

  CompletionStage<String> async(String text, int number) {
    return CompletableFuture.completedFuture(sync(text, number));
  }
}
