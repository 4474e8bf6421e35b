package demo;

import io.runnel.Runnel;
import io.runnel.annotation.Step;

class InvokeAnotherChain {
  private final Runnel<String, String> translate;

  InvokeAnotherChain(Runnel<String, String> translate) {
    this.translate = translate;
  }

  @Step(async = true)
  String translated(String text) {
    return translate.invoke(text); // blocks: Runnel.invoke(Object); invokeAsync
  }
}
