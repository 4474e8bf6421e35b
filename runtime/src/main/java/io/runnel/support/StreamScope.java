package io.runnel.support;

import org.jspecify.annotations.Nullable;

/**
 * Whose stream it is.
 *
 * @param steps the steps of the chain
 * @param run the run
 * @param frame what the run carries beside the value that the stream is opened for
 * @param reader what the reader wants in all, in chunks as they are at that place
 */
record StreamScope(Steps steps, Run run, @Nullable Frame frame, Demand reader) {

  /** The same for the stream that a chunk opens. */
  StreamScope with(@Nullable Frame other) {
    return new StreamScope(steps, run, other, reader);
  }

  /** The same for another run. */
  StreamScope with(Run other) {
    return new StreamScope(steps, other, frame, reader);
  }

  /** The same in front of so many stages that group chunks. */
  StreamScope inParts(long parts) {
    return new StreamScope(steps, run, frame, reader.times(parts));
  }
}
