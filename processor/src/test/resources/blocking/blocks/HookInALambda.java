package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.locks.LockSupport;

class HookInALambda {
  @Step
  CompletionStage<String> greeted(CompletionStage<String> name) {
    return name.thenApply(known -> decorated(known)); // blocks: decorated; LockSupport.park()
  }

  String decorated(String name) {
    return "Hello " + name;
  }
}

class SlowGreeting extends HookInALambda {
  @Override
  String decorated(String name) {
    LockSupport.park();
    return name;
  }
}
