package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.Exchanger;

class ExchangeValues {
  private final Exchanger<String> exchanger = new Exchanger<>();

  @Step(async = true)
  String swap(String mine) throws InterruptedException {
    return exchanger.exchange(mine); // blocks: Exchanger.exchange(Object)
  }
}
