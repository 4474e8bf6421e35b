package demo;

import io.runnel.Runnel;
import io.runnel.annotation.Step;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.locks.LockSupport;

class InvokeAsyncOfAChain {
  private final Runnel<String, String> translate = Runnel.of(text -> slowly(text));

  @Step
  CompletionStage<String> translated(String text) {
    return translate.invokeAsync(text);
  }

  private static String slowly(String text) {
    LockSupport.park();
    return text;
  }
}
