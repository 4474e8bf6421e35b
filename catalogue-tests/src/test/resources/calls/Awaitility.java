package calls;

import io.runnel.annotation.Step;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.core.ConditionFactory;

class Awaitility {
  ConditionFactory condition;
  AtomicBoolean flag;

  @Step(async = true)
  void calls(Object in) {
    org.awaitility.Awaitility.await().until(flag::get); // blocks
    org.awaitility.Awaitility.await().atMost(Duration.ofSeconds(1)).until(() -> true); // blocks
    condition.untilAsserted(() -> {}); // blocks
    condition.untilTrue(flag); // blocks
    condition.untilFalse(flag); // blocks

    org.awaitility.Awaitility.await();
    org.awaitility.Awaitility.setDefaultTimeout(Duration.ofSeconds(1));
    condition.atMost(Duration.ofSeconds(1));
    condition.pollInterval(Duration.ofSeconds(1));
    condition.ignoreExceptions();
  }
}
