// java: 21
package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.Executors;

class CloseExecutorByTry {
  @Step(async = true)
  String spawn(String text) {
    try (var pool = Executors.newVirtualThreadPerTaskExecutor()) { // blocks: close()
      pool.submit(text::strip);
    }
    return text;
  }
}
