// java: 21
package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.Future;

class ResultNow {
  @Step(async = true)
  String text(Future<String> pending) {
    return pending.state() == Future.State.SUCCESS ? pending.resultNow() : "";
  }
}
