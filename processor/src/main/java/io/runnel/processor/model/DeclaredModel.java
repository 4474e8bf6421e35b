package io.runnel.processor.model;

import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * The declared type of a chain method, taken apart.
 *
 * @param mode what a call of the method does
 * @param type the type as written
 * @param input what the chain takes; empty when the declaration does not say
 * @param chunk what one chunk is declared as
 * @param output what the result is declared as; empty when any is taken
 * @param library whose type, or a subtype of that, it is; what the chain gives has to be converted
 */
public record DeclaredModel(
    Mode mode,
    TypeMirror type,
    Optional<TypeMirror> input,
    Optional<TypeMirror> chunk,
    Optional<TypeMirror> output,
    Optional<LibraryModel> library) {

  public DeclaredModel(
      Mode mode,
      TypeMirror type,
      Optional<TypeMirror> input,
      Optional<TypeMirror> chunk,
      Optional<TypeMirror> output) {
    this(mode, type, input, chunk, output, Optional.empty());
  }

  /** What a call of a chain method does. */
  public enum Mode {
    INVOKE,
    INVOKE_ASYNC,
    STREAM,
    STREAM_ASYNC,
    RUNNABLE,
    STREAM_RUNNABLE,
    /** A type that says nothing that can be done. */
    RAW,
    FOREIGN,
    UNUSABLE;

    public boolean isUsable() {
      return compareTo(RAW) < 0;
    }

    public boolean streams() {
      return this == STREAM || this == STREAM_ASYNC || this == STREAM_RUNNABLE;
    }

    public boolean handsOut() {
      return this == RUNNABLE || this == STREAM_RUNNABLE;
    }
  }
}
