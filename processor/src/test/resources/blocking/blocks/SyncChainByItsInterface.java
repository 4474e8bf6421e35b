package demo;

import io.runnel.annotation.Chain;
import io.runnel.annotation.Step;

class SyncChainByItsInterface {
  interface Chains {
    @Chain("strip")
    String tidy(String text);

    @Step
    default String strip(String text) {
      return text.strip();
    }
  }

  private final Chains chains;

  SyncChainByItsInterface(Chains chains) {
    this.chains = chains;
  }

  @Step(async = true)
  String title(String text) {
    return chains.tidy(text); // blocks: tidy(String)
  }
}
