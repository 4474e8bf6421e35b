package io.runnel.processor.model;

/** How what arrives at a step fits its parameters. */
public enum Fit {
  /** A value into a parameter that takes it. */
  VALUE,
  /** Chunk by chunk, the chain goes on streaming. */
  PER_CHUNK,
  /** All chunks as one list: a barrier. */
  COLLECTED,
  /** The stream itself, or a stream for each chunk: a form that this version cannot run. */
  WHOLE_STREAM,
  NESTED_STREAM,
  /** Not at all. */
  MISFIT,
  /** What arrives fits, but an earlier value that the step also takes does not. */
  EARLIER_MISFIT,
  /** Another number of values than the step takes. */
  MISCOUNT,
  /** Nobody can say, because of an earlier mistake. */
  UNKNOWN;

  /** Whether a chain may run over it. */
  public boolean isAccepted() {
    return this == VALUE || this == PER_CHUNK || this == COLLECTED;
  }
}
