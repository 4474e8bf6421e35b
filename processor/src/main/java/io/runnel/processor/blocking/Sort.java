package io.runnel.processor.blocking;

/** What sort of waiting a call leads to, the worst first. */
enum Sort {
  /** Waits, surely. */
  SOLID(0),
  /** Waits for a future, unless that is done. */
  FUTURE(0),
  /** Waits for a lock; where one is taken by chance, nobody waits long for it. */
  LOCK(0),
  /** Waits now and then, and mostly not for long. */
  DEBATABLE(1),
  /** Seems to wait, by the class file of a library. */
  LIBRARY(2);

  private final int rank;

  Sort(int rank) {
    this.rank = rank;
  }

  static Sort of(CatalogueLine line) {
    if (line.isDebatable()) {
      return DEBATABLE;
    }
    return switch (line.category()) {
      case "future" -> FUTURE;
      case "lock" -> LOCK;
      default -> SOLID;
    };
  }

  /** How bad it is, from 0 for the worst; to wait is to wait, be it for a future. */
  int rank() {
    return rank;
  }
}
