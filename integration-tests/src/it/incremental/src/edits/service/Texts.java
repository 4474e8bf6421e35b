package demo;

import io.runnel.annotation.Step;

public class Texts {
  @Step
  public String trim(String text) {
    return text.strip();
  }

  @Step
  public int count(CharSequence text) {
    return text.length();
  }

  @Step
  public String twice(int count) {
    return String.valueOf(2 * count);
  }
}
