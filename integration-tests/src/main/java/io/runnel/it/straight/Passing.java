package io.runnel.it.straight;

import io.runnel.annotation.Chain;
import io.runnel.annotation.Step;

/** Five synchronous steps that allocate nothing themselves. */
public class Passing {

  public interface Chains {

    @Chain({"a", "b", "c", "d", "e"})
    StringBuilder passed(StringBuilder text);
  }

  @Step
  public StringBuilder a(StringBuilder text) {
    return text;
  }

  @Step(cpu = true)
  public StringBuilder b(StringBuilder text) {
    return text;
  }

  @Step(async = true)
  public StringBuilder c(StringBuilder text) {
    return text;
  }

  @Step
  public void d(StringBuilder text) {
    text.setLength(0);
  }

  @Step
  public StringBuilder e(StringBuilder text) {
    return text;
  }
}
