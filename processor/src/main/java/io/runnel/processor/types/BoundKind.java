package io.runnel.processor.types;

/** On which side of an inference variable a type stands (JLS 18.1.3). */
enum BoundKind {
  /** The type is a subtype of the variable. */
  LOWER,
  /** The type is the variable. */
  EQUAL,
  /** The type is a supertype of the variable. */
  UPPER;

  /** Seen from the other side. */
  BoundKind flipped() {
    return switch (this) {
      case LOWER -> UPPER;
      case EQUAL -> EQUAL;
      case UPPER -> LOWER;
    };
  }
}
