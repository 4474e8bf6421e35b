package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.locks.LockSupport;

abstract class Report {
  String print(String title) {
    return title + body();
  }

  abstract String body();
}

class ReportOfTheYear extends Report {
  @Override
  String body() {
    LockSupport.park();
    return "";
  }
}

class SuperTemplateOfThis extends Report {
  @Override
  @Step(async = true)
  String print(String title) {
    return super.print(title).strip();
  }

  @Override
  String body() {
    return ": nothing";
  }
}
