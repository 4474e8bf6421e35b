package io.runnel.it.scopes;

import io.runnel.annotation.Step;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** A generic superclass: its steps are seen with their arguments filled in. */
public abstract class Repository<K, V> {

  @Step
  public abstract V find(K key);

  @Step
  public List<V> both(V value) {
    return List.of(value, value);
  }

  @Step
  public abstract CompletionStage<V> findLater(K key);
}
