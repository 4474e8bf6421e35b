package io.runnel.processor.model;

import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * What arrives at a place in a chain.
 *
 * @param type the type of the value, or of each chunk; empty when an earlier mistake hides it
 * @param producer the step it comes from; empty for the chain's own input
 * @param pace whether it arrives once or chunk by chunk
 */
public record Arrival(Optional<TypeMirror> type, Optional<StepModel> producer, Pace pace) {

  private static final Arrival UNKNOWN =
      new Arrival(Optional.empty(), Optional.empty(), Pace.EITHER);

  /** How often something arrives. */
  public enum Pace {
    VALUE,
    CHUNKS,
    /** Nobody can say, because of an earlier mistake. */
    EITHER
  }

  /** What the chain itself takes. */
  public static Arrival input(Optional<TypeMirror> type) {
    return new Arrival(type, Optional.empty(), Pace.VALUE);
  }

  /** What a step hands on. */
  public static Arrival from(StepModel producer, Pace pace) {
    return new Arrival(Optional.of(producer.produced()), Optional.of(producer), pace);
  }

  /** Hidden by a mistake that is reported already. */
  public static Arrival unknown() {
    return UNKNOWN;
  }

  /** The same value with another type, like the list of all chunks. */
  public Arrival as(TypeMirror other, Pace otherPace) {
    return new Arrival(Optional.of(other), producer, otherPace);
  }

  /** Call it on accepted chains only. */
  public TypeMirror typeOrThrow() {
    return type.orElseThrow();
  }

  public boolean isStream() {
    return pace == Pace.CHUNKS;
  }
}
