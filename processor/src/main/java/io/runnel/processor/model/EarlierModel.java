package io.runnel.processor.model;

import io.runnel.processor.types.JavaType;
import java.util.Optional;

/**
 * What a {@code @From} parameter takes.
 *
 * @param parameter the parameter
 * @param type the type of the value; empty if there is none
 * @param number the number of the call that produced it, 0 for the chain's input
 * @param flaw why there is no such value
 * @param way the element that the step is one alternative of, if that is the flaw
 */
public record EarlierModel(
    ParameterModel parameter, Optional<JavaType> type, int number, Flaw flaw, String way) {

  /** Why there may be no value to take. */
  public enum Flaw {
    NONE,
    /** No step of that name stands before. */
    UNKNOWN,
    /** Several steps of that name do. */
    TWICE,
    /** The chain may go past it. */
    ALTERNATIVE,
    /** It returns nothing. */
    TAP,
    /** It has one for each chunk, and the step takes several, or what was made of several. */
    PER_CHUNK,
    /** It has one for each chunk of its own, which are not kept. */
    SOURCE,
    /** It is a stream that the next step reads, so that nothing is left of it. */
    LIVE
  }
}
