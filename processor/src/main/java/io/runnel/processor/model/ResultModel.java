package io.runnel.processor.model;

import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * What a chain is as a runnable: the type arguments of its class and how its end is made.
 *
 * @param input boxed
 * @param chunk of a chain that ends in a stream
 * @param output boxed; {@code Void} where the last value is dropped
 * @param folding how the chunks become the output
 * @param drops whether the last value is dropped
 * @param fits whether what the chain produces is what it is declared as
 * @param isUnchecked whether it fits only by an unchecked conversion
 * @param end what comes out of the last step
 */
public record ResultModel(
    TypeMirror input,
    Optional<TypeMirror> chunk,
    TypeMirror output,
    Folding folding,
    boolean drops,
    boolean fits,
    boolean isUnchecked,
    Arrival end) {

  /** How the chunks of a stream become one value: the names of {@code Fold}. */
  public enum Folding {
    /** No stream at the end, nothing to fold. */
    VALUE,
    LIST,
    TEXT,
    NONE,
    STEP
  }

  public boolean streams() {
    return folding != Folding.VALUE;
  }
}
