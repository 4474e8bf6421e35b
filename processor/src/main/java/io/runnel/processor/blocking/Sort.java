package io.runnel.processor.blocking;

/** What sort of waiting a call leads to, the worst first. */
enum Sort {
  /** Waits, surely. */
  SOLID,
  /** Waits for a future, unless that is done. */
  FUTURE,
  /** Waits now and then, and mostly not for long. */
  DEBATABLE,
  /** Seems to wait, by the class file of a library. */
  LIBRARY;

  static Sort of(CatalogueLine line) {
    if (line.isDebatable()) {
      return DEBATABLE;
    }
    return line.category().equals("future") ? FUTURE : SOLID;
  }
}
