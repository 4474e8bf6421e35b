package io.runnel.processor.types;

import javax.lang.model.type.TypeKind;

/**
 * Subtyping (JLS 4.10), in javac's way: an inference variable on either side takes the other side
 * as a bound, and the answer is yes.
 */
final class Subtyping {

  /** Nobody writes types as deep as this; only expansive inheritance leads here. */
  private static final int DEEPEST = 200;

  private final Algebra algebra;
  private int depth;

  Subtyping(Algebra algebra) {
    this.algebra = algebra;
  }

  boolean isSubtype(JavaType type, JavaType other) {
    return isSubtype(type, other, true);
  }

  boolean isSubtypeNoCapture(JavaType type, JavaType other) {
    return isSubtype(type, other, false);
  }

  boolean isSubtype(JavaType type, JavaType other, boolean capture) {
    if (type.equals(other)) {
      return true;
    }
    if (depth > DEEPEST) {
      return false;
    }
    depth++;
    try {
      return isProperSubtype(type, other, capture);
    } finally {
      depth--;
    }
  }

  private boolean isProperSubtype(JavaType type, JavaType other, boolean capture) {
    if (other instanceof InferenceVar variable) {
      return isBelow(type, variable);
    }
    if (Special.isError(type) || Special.isError(other)) {
      return true;
    }
    if (other instanceof Intersection intersection) {
      return intersection.bounds().stream().allMatch(bound -> isSubtype(type, bound, capture));
    }
    if (!(type instanceof InferenceVar) && !(type instanceof Intersection)) {
      JavaType lower = lower(other);
      if (!lower.equals(other) && !Special.isNull(lower)) {
        return isSubtype(capture ? algebra.capture(type) : type, lower, false);
      }
    }
    return isSubtypeOf(capture ? algebra.capture(type) : type, other);
  }

  /** The lower bound of a captured variable or wildcard; any other type itself. */
  static JavaType lower(JavaType type) {
    JavaType at = type instanceof Wildcard wildcard ? wildcard.lower() : type;
    while (at instanceof Captured captured) {
      at = captured.lower();
    }
    return at;
  }

  private static boolean isBelow(JavaType type, InferenceVar variable) {
    if (!variable.equals(type)
        && !variable.declared().equals(type)
        && !Special.isError(type)
        && !Special.isNull(type)) {
      variable.add(BoundKind.LOWER, type);
    }
    return true;
  }

  private boolean isSubtypeOf(JavaType type, JavaType other) {
    if (type instanceof InferenceVar variable) {
      if (variable.declared().equals(other)) {
        return true;
      }
      if (Special.isNull(other)) {
        return false;
      }
      variable.add(BoundKind.UPPER, other);
      return true;
    }
    if (type instanceof Primitive primitive) {
      return other instanceof Primitive wider && isWidening(primitive.kind(), wider.kind());
    }
    if (type instanceof ArrayOf array) {
      return isArraySubtype(array, other);
    }
    if (type instanceof ClassType || type instanceof Intersection) {
      return isClassSubtype(type, other);
    }
    if (Special.isNull(type)) {
      return other instanceof ClassType || other instanceof ArrayOf || Supertypes.isVariable(other);
    }
    JavaType upper = Supertypes.upper(type);
    return upper != null && isSubtypeNoCapture(upper, other);
  }

  private boolean isClassSubtype(JavaType type, JavaType other) {
    JavaType seen = algebra.supertypes.asSuperLike(type, other);
    if (!(seen instanceof ClassType above) || !(other instanceof ClassType wanted)) {
      return seen != null && isSubtypeNoCapture(seen, other);
    }
    ClassType outer = wanted.outer();
    ClassType seenOuter = above.outer();
    return (!wanted.isParameterized() || algebra.containment.contains(wanted, above))
        && (outer == null || (seenOuter != null && isSubtypeNoCapture(seenOuter, outer)));
  }

  private boolean isArraySubtype(ArrayOf array, JavaType other) {
    if (other instanceof ArrayOf that) {
      return array.element() instanceof Primitive
          ? algebra.isSame(array.element(), that.element())
          : isSubtypeNoCapture(array.element(), that.element());
    }
    return other instanceof ClassType of && algebra.symbols.isArraySuper(of.symbol());
  }

  /** Subtyping among primitive types (JLS 4.10.1), and from byte and char to what holds them. */
  private static boolean isWidening(TypeKind from, TypeKind to) {
    if (from == to) {
      return true;
    }
    return switch (from) {
      case BYTE -> to == TypeKind.SHORT || isWidening(TypeKind.SHORT, to);
      case SHORT, CHAR -> isWidening(TypeKind.INT, to);
      case INT -> isWidening(TypeKind.LONG, to);
      case LONG -> isWidening(TypeKind.FLOAT, to);
      case FLOAT -> to == TypeKind.DOUBLE;
      default -> false;
    };
  }
}
