package demo;

import io.runnel.annotation.Step;

class WaitForProcess {
  @Step(async = true)
  Integer exitCode(Process process) throws InterruptedException {
    return process.waitFor(); // blocks: Process.waitFor()
  }
}
