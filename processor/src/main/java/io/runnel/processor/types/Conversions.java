package io.runnel.processor.types;

import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** Boxing, unboxing, and unchecked conversion (JLS 5.1). */
final class Conversions {

  private final Algebra algebra;

  Conversions(Algebra algebra) {
    this.algebra = algebra;
  }

  JavaType boxed(JavaType type) {
    return type instanceof Primitive primitive ? algebra.symbols.box(primitive) : type;
  }

  /** The primitive type that a value of the type unboxes to; null if it does not. */
  @Nullable Primitive unboxed(JavaType type) {
    if (Special.isError(type)) {
      return null;
    }
    for (TypeKind kind : Primitive.KINDS) {
      Primitive primitive = algebra.symbols.primitive(kind);
      if (algebra.supertypes.asSuper(type, algebra.symbols.box(primitive).symbol()) != null) {
        return primitive;
      }
    }
    return null;
  }

  /** Loose compatibility (JLS 5.3): subtyping, boxing, unboxing, unchecked conversion. */
  boolean isConvertible(JavaType type, JavaType other, Unchecked unchecked) {
    if (Special.isError(type)) {
      return true;
    }
    if (type instanceof Primitive == other instanceof Primitive) {
      return isSubtypeUnchecked(type, other, unchecked);
    }
    if (type instanceof InferenceVar
        || other instanceof InferenceVar
        || type instanceof Primitive) {
      return algebra.isSubtype(boxed(type), type instanceof Primitive ? other : boxed(other));
    }
    Primitive unboxed = unboxed(type);
    return unboxed != null && algebra.isSubtype(unboxed, other);
  }

  /** Strict compatibility, as far as references are concerned: subtyping, unchecked conversion. */
  boolean isSubtypeUnchecked(JavaType type, JavaType other, Unchecked unchecked) {
    return isSubtypeUnchecked(type, other, true, unchecked);
  }

  private boolean isSubtypeUnchecked(
      JavaType type, JavaType other, boolean capture, Unchecked unchecked) {
    if (type instanceof ArrayOf array && other instanceof ArrayOf that) {
      return array.element() instanceof Primitive
          ? algebra.isSame(array.element(), that.element())
          : isSubtypeUnchecked(array.element(), that.element(), false, unchecked);
    }
    if (algebra.subtyping.isSubtype(type, other, capture)) {
      return true;
    }
    if (Supertypes.isVariable(type)) {
      JavaType upper = Supertypes.upper(type);
      return upper != null && isSubtypeUnchecked(upper, other, false, unchecked);
    }
    if (!(other instanceof ClassType of) || of.isRaw()) {
      return false;
    }
    ClassType seen = algebra.supertypes.asSuper(type, of.symbol());
    if (seen == null || !seen.isRaw()) {
      return false;
    }
    if (!isReifiable(other)) {
      unchecked.note();
    }
    return true;
  }

  /** Whether the run time knows all of the type (JLS 4.7). */
  boolean isReifiable(JavaType type) {
    if (type instanceof ArrayOf array) {
      return isReifiable(array.element());
    }
    if (type instanceof ClassType of) {
      return of.allArguments().stream()
          .allMatch(argument -> argument instanceof Wildcard wildcard && wildcard.isUnbound());
    }
    return !(Supertypes.isVariable(type) || type instanceof Intersection);
  }
}
