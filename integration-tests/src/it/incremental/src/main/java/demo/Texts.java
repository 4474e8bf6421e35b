package demo;

import io.runnel.annotation.Step;

public class Texts {
  @Step
  public String trim(String text) {
    return text.strip();
  }

  @Step
  public int count(String text) {
    return text.length();
  }
}
