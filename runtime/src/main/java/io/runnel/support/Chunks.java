package io.runnel.support;

import org.jspecify.annotations.Nullable;

/** What holds for chunks wherever they come from. */
final class Chunks {

  private Chunks() {}

  static Object nonNull(@Nullable Object chunk, Plan plan, int position) {
    return Failures.nonNull(
        chunk, plan, position, "it produced null, which a stream can't contain");
  }
}
