// option: -Arunnel.blocking.debatable=error
package demo;

import io.runnel.annotation.Step;
import java.util.UUID;

class DebatableAsError {
  @Step(async = true)
  String named(String text) {
    return text + newId(); // blocks: newId; UUID.randomUUID()
  }

  private static String newId() {
    return UUID.randomUUID().toString();
  }
}
