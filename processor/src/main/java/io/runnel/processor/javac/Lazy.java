package io.runnel.processor.javac;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is found out when somebody first asks. */
final class Lazy<T> {

  private @Nullable Supplier<T> source;
  private @Nullable T value;

  Lazy(Supplier<T> source) {
    this.source = source;
  }

  private Lazy(T value) {
    this.value = value;
  }

  static <T> Lazy<T> of(T value) {
    return new Lazy<>(value);
  }

  T get() {
    Supplier<T> unasked = source;
    if (unasked != null) {
      value = unasked.get();
      source = null;
    }
    return Objects.requireNonNull(value, "a source gives a value");
  }
}
