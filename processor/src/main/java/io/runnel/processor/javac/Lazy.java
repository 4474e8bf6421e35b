package io.runnel.processor.javac;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is found out when somebody first asks. */
final class Lazy<T> {

  private final Supplier<T> source;
  private @Nullable T value;

  Lazy(Supplier<T> source) {
    this.source = source;
  }

  static <T> Lazy<T> of(T value) {
    return new Lazy<>(() -> value);
  }

  T get() {
    T found = value;
    if (found == null) {
      found = source.get();
      value = found;
    }
    return found;
  }
}
