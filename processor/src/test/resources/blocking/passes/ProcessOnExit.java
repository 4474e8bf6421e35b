package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CompletionStage;

class ProcessOnExit {
  @Step
  CompletionStage<Integer> exitCode(Process process) {
    return process.onExit().thenApply(Process::exitValue);
  }
}
