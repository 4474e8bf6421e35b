package io.runnel.support;

import org.jspecify.annotations.Nullable;

/** Values on their way through the engine are objects; the processor has checked what they are. */
final class Unchecked {

  private Unchecked() {}

  /** Sees a value as what the chain's types say it is, null included. */
  @SuppressWarnings({"unchecked", "NullAway", "TypeParameterUnusedInFormals"})
  static <T extends @Nullable Object> T cast(@Nullable Object value) {
    return (T) value;
  }
}
