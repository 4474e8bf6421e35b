package io.runnel.processor.types;

import java.util.List;
import javax.lang.model.type.TypeKind;
import org.jspecify.annotations.Nullable;

/** The type of {@code c ? a : b}, if nothing is expected of it (JLS 15.25). */
final class Conditional {

  private final Algebra algebra;

  Conditional(Algebra algebra) {
    this.algebra = algebra;
  }

  /** Of captured types; not yet projected. */
  JavaType of(JavaType one, JavaType two) {
    if (algebra.isSame(one, two)) {
      return one;
    }
    Primitive promoted = promoted(one, two);
    if (promoted != null) {
      return promoted;
    }
    JavaType left = algebra.conversions.boxed(one);
    JavaType right = algebra.conversions.boxed(two);
    if (isAssignable(right, left)) {
      return left;
    }
    if (isAssignable(left, right)) {
      return right;
    }
    JavaType lub = algebra.lub.of(List.of(left, right));
    return lub == null ? algebra.symbols.object() : lub;
  }

  /** Like javac, which takes the first type that the other can be converted to, even unchecked. */
  private boolean isAssignable(JavaType from, JavaType to) {
    return algebra.conversions.isConvertible(from, to, new Unchecked());
  }

  private @Nullable Primitive promoted(JavaType one, JavaType two) {
    Primitive left = one instanceof Primitive is ? is : algebra.conversions.unboxed(one);
    Primitive right = two instanceof Primitive is ? is : algebra.conversions.unboxed(two);
    if (left == null || right == null) {
      return null;
    }
    for (TypeKind kind : Primitive.KINDS) {
      Primitive candidate = algebra.symbols.primitive(kind);
      if (algebra.isSubtype(left, candidate) && algebra.isSubtype(right, candidate)) {
        return candidate;
      }
    }
    return null;
  }
}
