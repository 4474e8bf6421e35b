package demo;

import io.runnel.annotation.Step;

class Hidden {

  @Step
  String hide(String text) {
    return text;
  }
}
