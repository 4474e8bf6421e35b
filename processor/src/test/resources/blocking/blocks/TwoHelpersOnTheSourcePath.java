package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class TwoHelpersOnTheSourcePath {
  @Step
  CompletionStage<String> answer(String question) {
    String answer = new Oracle().ask(question); // blocks: ask; Temple.enter; LockSupport.park()
    return CompletableFuture.completedStage(answer);
  }
}

// sourcepath: demo/Oracle.java
package demo;

class Oracle {
  private final Temple temple = new Temple();

  String ask(String question) {
    temple.enter();
    return "42";
  }
}

// sourcepath: demo/Temple.java
package demo;

import java.util.concurrent.locks.LockSupport;

class Temple {
  void enter() {
    LockSupport.park();
  }
}
