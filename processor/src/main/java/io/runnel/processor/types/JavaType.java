package io.runnel.processor.types;

import javax.lang.model.type.TypeMirror;

/**
 * A type as javac sees it, perhaps one that no source can spell.
 *
 * <p>Immutable; equal if it is the same type. Lives for one round, like the elements it refers to.
 */
public sealed interface JavaType
    permits ArrayOf,
        Captured,
        ClassType,
        InferenceVar,
        Intersection,
        Primitive,
        Special,
        TypeVar,
        Wildcard {

  /** Whether a source can spell it: there is no captured variable and no intersection inside. */
  boolean isDenotable();

  /** Itself as javac's, or, if no source can spell it, the nearest supertype that a source can. */
  TypeMirror mirror();

  /** With simple names, and {@code A & B} for intersections. */
  @Override
  String toString();
}
