package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.locks.LockSupport;

class Form {
  String submitted(String text) {
    return checked(text);
  }

  String checked(String text) {
    return text;
  }
}

class FormOnPaper extends Form {
  @Override
  String checked(String text) {
    LockSupport.park();
    return text;
  }
}

class ThisInheritsTheHook extends Form {
  @Step(async = true)
  String sent(String text) {
    return submitted(text) + checked(text);
  }
}
