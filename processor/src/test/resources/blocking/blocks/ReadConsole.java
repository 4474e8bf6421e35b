package demo;

import io.runnel.annotation.Step;

class ReadConsole {
  @Step(async = true)
  String ask(String question) {
    return System.console().readLine(question); // blocks: Console.readLine(String, Object[])
  }
}
