package io.runnel.benchmarks.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The contenders of a scenario, in the order of the report. */
public final class Contenders<T> {

  private final List<Contender<T>> all = new ArrayList<>();

  /** Adds one. */
  public Contenders<T> with(String name, int steps, Supplier<T> maker) {
    all.add(new Contender<>(name, steps, maker));
    return this;
  }

  /** Adds one that needs virtual threads, where there are any. */
  public Contenders<T> withVirtual(String name, int steps, Supplier<T> maker) {
    return VirtualThreads.exist() ? with(name, steps, maker) : this;
  }

  public List<Contender<T>> all() {
    return List.copyOf(all);
  }

  /** The one with this key. */
  public Contender<T> get(String key) {
    for (Contender<T> contender : all) {
      if (contender.key().equals(key)) {
        return contender;
      }
    }
    throw new IllegalArgumentException("There is no contender " + key + ".");
  }
}
