package io.runnel.processor.model;

import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * What a step hands out, seen by the bridge.
 *
 * @param form how the value or the values come
 * @param declared the return type as written
 * @param element what comes out: the value of a stage, the elements of a stream, else the type
 *     itself
 * @param isRaw whether the type argument that says so is missing
 * @param library whose type it is, where it has to be converted
 */
public record ReturnShape(
    Form form,
    TypeMirror declared,
    TypeMirror element,
    boolean isRaw,
    Optional<LibraryModel> library) {

  public ReturnShape(Form form, TypeMirror declared, TypeMirror element, boolean isRaw) {
    this(form, declared, element, isRaw, Optional.empty());
  }

  /** The same, to be converted from a type of this library. */
  public ReturnShape of(LibraryModel from) {
    return new ReturnShape(form, declared, element, isRaw, Optional.of(from));
  }

  /** The type whose argument is the element, for a stage or a publisher. */
  public String carrier() {
    String ours = form == Form.STAGE ? WellKnown.COMPLETION_STAGE : WellKnown.PUBLISHER;
    return library.map(known -> known.type().typeName()).orElse(ours);
  }

  /** The ways in which a value can come out of a method. */
  public enum Form {
    NOTHING,
    /** A stage that only tells when it is done. */
    VOID_STAGE,
    VALUE,
    STAGE,
    PUBLISHER,
    STREAM,
    ITERATOR,
    ITERABLE,
    /** A {@code Future} that is no stage, or a stream of primitives: cannot be bridged at all. */
    FUTURE,
    PRIMITIVE_STREAM,
    /** An async value or a stream of another library that is not bridged. */
    FOREIGN;

    public boolean isStage() {
      return this == STAGE || this == VOID_STAGE;
    }

    public boolean isStream() {
      return this == PUBLISHER || this == STREAM || this == ITERATOR || this == ITERABLE;
    }
  }
}
