package demo;

import io.runnel.annotation.Step;
import java.util.List;
import java.util.concurrent.CompletionStage;

public abstract class Base<T extends Comparable<T>, F extends CompletionStage<T>> {

  @Step
  public abstract F load(T key);

  @Step
  public T largest(List<? extends T> all) {
    return all.get(0);
  }
}
