package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.locks.LockSupport;

interface Template {
  String body(String text);

  default String page(String text) {
    return "<p>" + body(text) + "</p>";
  }
}

class DefaultMethodCallsBack implements Template {
  @Step(async = true)
  String render(String text) {
    return page(text); // blocks: page; body; LockSupport.park()
  }

  @Override
  public String body(String text) {
    LockSupport.park();
    return text;
  }
}
