package io.runnel.support;

/** How a step runs. */
enum Mode {
  OFFLOAD("offload"),
  CPU("cpu"),
  INLINE("inline"),
  AWAIT("await"),
  PUBLISHER("subscribe"),
  STREAM("pull"),
  ITERATOR("pull"),
  ITERABLE("pull"),
  GENERATOR("generate"),
  ASYNC_GENERATOR("generate");

  private final String word;

  Mode(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }

  /** Whether the step may block, and so must not run on a thread that others wait for. */
  boolean blocks() {
    return this == OFFLOAD || this == STREAM || this == ITERATOR || this == ITERABLE;
  }

  /** Whether a call that waits runs the step, or pulls its chunks, on its own thread. */
  boolean runsOnCaller() {
    return blocks() || this == CPU || this == INLINE;
  }

  boolean streams() {
    return switch (this) {
      case OFFLOAD, CPU, INLINE, AWAIT -> false;
      default -> true;
    };
  }
}
