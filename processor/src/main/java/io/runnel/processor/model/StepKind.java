package io.runnel.processor.model;

/** How a step runs: the method of {@code Plan} that says so, and the word in the plan's text. */
public enum StepKind {
  OFFLOAD("offload", "offload"),
  CPU("cpu", "cpu"),
  INLINE("inline", "inline"),
  AWAIT("await", "await"),
  CHAIN("chain", "chain"),
  PUBLISHER("publisher", "subscribe"),
  STREAM("stream", "pull"),
  ITERATOR("iterator", "pull"),
  ITERABLE("iterable", "pull"),
  GENERATOR("generator", "generate"),
  ASYNC_GENERATOR("asyncGenerator", "generate"),
  STREAM_CHAIN("streamChain", "chain");

  private final String planMethod;
  private final String label;

  StepKind(String planMethod, String label) {
    this.planMethod = planMethod;
    this.label = label;
  }

  public String planMethod() {
    return planMethod;
  }

  public String label() {
    return label;
  }

  /** Whether a stage comes back that has to be awaited. */
  public boolean isAwaited() {
    return this == AWAIT;
  }

  public boolean isSource() {
    return compareTo(PUBLISHER) >= 0;
  }

  /** Whether the step is a chain, which runs itself. */
  public boolean isChain() {
    return this == CHAIN || this == STREAM_CHAIN;
  }

  /** Whether the step is called with an emitter. */
  public boolean isGenerator() {
    return this == GENERATOR || this == ASYNC_GENERATOR;
  }
}
