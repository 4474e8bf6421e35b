package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.CountDownLatch;

class TwoHelpers {
  @Step(async = true)
  String render(String page) {
    return layout(page); // blocks: layout; fonts; CountDownLatch.await()
  }

  private String layout(String page) {
    return page + fonts();
  }

  private String fonts() {
    try {
      loaded.await();
      return "serif";
    } catch (InterruptedException stopped) {
      return "";
    }
  }

  private final CountDownLatch loaded = new CountDownLatch(1);
}
