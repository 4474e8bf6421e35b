package io.runnel.support;

import org.jspecify.annotations.Nullable;

/** What holds for chunks wherever they come from. */
final class Chunks {

  private Chunks() {}

  static Object nonNull(@Nullable Object chunk, Element step) {
    return Failures.nonNull(chunk, step, "it produced null, which a stream can't contain");
  }
}
