package io.runnel.support;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a chain that streams makes of all its chunks. */
public enum Fold {
  /** The list of them. */
  LIST,
  /** Their text, joined. */
  TEXT,
  /** Nothing. */
  NONE,
  /** Whatever the steps behind the stream make of the list. */
  STEP;

  @Nullable Object of(List<Object> chunks) {
    return switch (this) {
      case LIST -> List.copyOf(chunks);
      case TEXT -> String.join("", chunks.stream().map(CharSequence.class::cast).toList());
      case NONE -> null;
      case STEP -> chunks;
    };
  }
}
