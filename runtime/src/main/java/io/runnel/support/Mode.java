package io.runnel.support;

/** How a step runs. */
enum Mode {
  /** Not at all: what arrives goes on. */
  PASS("_"),
  OFFLOAD("offload"),
  CPU("cpu"),
  INLINE("inline"),
  AWAIT("await"),
  CHAIN("chain"),
  PUBLISHER("subscribe"),
  STREAM("pull"),
  ITERATOR("pull"),
  ITERABLE("pull"),
  GENERATOR("generate"),
  ASYNC_GENERATOR("generate"),
  STREAM_CHAIN("chain");

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

  /** Whether the step is a runnable, which the engine runs as a part of the run. */
  boolean isChain() {
    return this == CHAIN || this == STREAM_CHAIN;
  }

  /** Whether the step opens a stream; those that do come last. */
  boolean streams() {
    return compareTo(PUBLISHER) >= 0;
  }
}
