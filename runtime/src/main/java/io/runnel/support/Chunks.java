package io.runnel.support;

import org.jspecify.annotations.Nullable;

/** What holds for chunks wherever they come from. */
final class Chunks {

  private static final String NONE = "it produced null, which a stream can't contain";

  private Chunks() {}

  /** What a step failed with that produced null. */
  static NullPointerException missing(Element step) {
    return Failures.missing(step, NONE);
  }

  static Object nonNull(@Nullable Object chunk, Element step) {
    return Failures.nonNull(chunk, step, NONE);
  }
}
