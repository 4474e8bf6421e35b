// java: 25
package demo;

import io.runnel.annotation.Step;

class ReadLineOfIo {
  @Step(async = true)
  String asked(String question) {
    return answer(question); // blocks: answer; IO.readln(String)
  }

  private static String answer(String question) {
    return IO.readln(question);
  }
}
