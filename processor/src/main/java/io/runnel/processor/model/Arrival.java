package io.runnel.processor.model;

import io.runnel.processor.types.JavaType;
import java.util.List;
import java.util.Optional;

/**
 * What arrives at a place in a chain.
 *
 * @param values one, or several behind a fan-out; none when an earlier mistake hides them
 * @param pace whether they arrive once or chunk by chunk
 */
public record Arrival(List<ValueModel> values, Pace pace) {

  private static final Arrival UNKNOWN = new Arrival(List.of(), Pace.EITHER);

  /** How often something arrives. */
  public enum Pace {
    VALUE,
    CHUNKS,
    /** Nobody can say, because of an earlier mistake. */
    EITHER
  }

  /** What the chain itself takes. */
  public static Arrival input(Optional<JavaType> type) {
    return type.map(known -> of(ValueModel.of(known, Optional.empty()), Pace.VALUE))
        .orElse(new Arrival(List.of(), Pace.VALUE));
  }

  public static Arrival of(ValueModel value, Pace pace) {
    return new Arrival(List.of(value), pace);
  }

  /** Hidden by a mistake that is reported already. */
  public static Arrival unknown() {
    return UNKNOWN;
  }

  public boolean isKnown() {
    return !values.isEmpty();
  }

  /** Whether several values arrive, for a step that joins them. */
  public boolean isJoined() {
    return values.size() > 1;
  }

  /** The only value, or the first of several; call it on known arrivals only. */
  public ValueModel value() {
    return values.get(0);
  }

  public JavaType type() {
    return value().type();
  }

  /** The same values, chunk by chunk or once. */
  public Arrival at(Pace other) {
    return new Arrival(values, other);
  }

  /** As it goes on behind a step that lets it pass. */
  public Arrival goneOn() {
    return new Arrival(values.stream().map(ValueModel::goneOn).toList(), pace);
  }

  public boolean isStream() {
    return pace == Pace.CHUNKS;
  }
}
