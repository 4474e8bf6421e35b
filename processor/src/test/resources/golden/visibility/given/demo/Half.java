package demo;

import io.runnel.annotation.Chain;
import io.runnel.annotation.Step;
import io.runnel.annotation.Uses;

public class Half {

  record Secret(String text) {}

  @Step
  Secret lock(String text) {
    return new Secret(text);
  }

  @Step
  public String open(Secret secret) {
    return secret.text();
  }

  @Uses(Half.class)
  public interface HalfChains {

    @Chain({"lock", "open"})
    String through(String text);
  }

  @Uses(Hidden.class)
  public interface Partly {

    @Chain("hide")
    String partly(String text);

    String notAChain();
  }
}
