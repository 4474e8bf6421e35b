package io.runnel.processor.model;

import java.util.Optional;

/** How what arrives at a step fits its parameters. */
public enum Fit {
  /** A value into a parameter that takes it. */
  VALUE,
  /** Chunk by chunk, the chain goes on streaming. */
  PER_CHUNK,
  /** Some chunks at a time as a list, the chain goes on streaming. */
  WINDOWED,
  /** All chunks as one list: a barrier. */
  COLLECTED,
  /** The stream itself, pulled. */
  LIVE_STREAM,
  /** The stream itself, subscribed to. */
  LIVE_PUBLISHER,
  /** Not at all. */
  MISFIT,
  /** What arrives fits, but an earlier value that the step also takes does not. */
  EARLIER_MISFIT,
  /** Another number of values than the step takes. */
  MISCOUNT,
  /** Nobody can say, because of an earlier mistake. */
  UNKNOWN;

  /** The fit of a step that takes all chunks as one value. */
  public static Fit of(Gathered gathered) {
    return switch (gathered) {
      case LIST -> COLLECTED;
      case STREAM -> LIVE_STREAM;
      case PUBLISHER -> LIVE_PUBLISHER;
    };
  }

  /** Whether a chain may run over it. */
  public boolean isAccepted() {
    return compareTo(MISFIT) < 0;
  }

  /** How the chunks become the one value that the step takes, if they do. */
  public Optional<Gathered> gathered() {
    return switch (this) {
      case COLLECTED -> Optional.of(Gathered.LIST);
      case LIVE_STREAM -> Optional.of(Gathered.STREAM);
      case LIVE_PUBLISHER -> Optional.of(Gathered.PUBLISHER);
      default -> Optional.empty();
    };
  }

  /** Whether the step takes several chunks, so that none of the values made of one is left. */
  public boolean takesMany() {
    return this == WINDOWED || gathered().isPresent();
  }
}
