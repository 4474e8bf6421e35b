package demo;

import io.runnel.annotation.Step;

class CatchBlock {
  @Step(async = true)
  Integer parsed(String text) {
    try {
      return Integer.valueOf(text);
    } catch (NumberFormatException wrong) {
      return askAgain(); // blocks: askAgain; Console.readLine()
    }
  }

  private static Integer askAgain() {
    return Integer.valueOf(System.console().readLine());
  }
}
