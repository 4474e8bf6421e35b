package demo;

import io.runnel.annotation.Step;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

class Immediate<T> implements Future<T> {
  private final T value;

  Immediate(T value) {
    this.value = value;
  }

  @Override
  public boolean cancel(boolean interrupt) {
    return false;
  }

  @Override
  public boolean isCancelled() {
    return false;
  }

  @Override
  public boolean isDone() {
    return true;
  }

  @Override
  public T get() {
    return value;
  }

  @Override
  public T get(long timeout, TimeUnit unit) {
    return value;
  }
}

class OwnFutureDoesNotWait {
  @Step(async = true)
  String text(String text) {
    Immediate<String> now = new Immediate<>(text);
    return now.get() + new Immediate<>(text).get(1, TimeUnit.SECONDS);
  }
}
