package io.runnel.processor.types;

import java.util.List;

/** Whether two types are the same; of an inference variable that becomes a bound. */
final class Sameness {

  private final Algebra algebra;

  Sameness(Algebra algebra) {
    this.algebra = algebra;
  }

  boolean isSame(JavaType type, JavaType other) {
    if (type.equals(other)) {
      return true;
    }
    if (type instanceof InferenceVar variable) {
      return isSameAs(variable, other);
    }
    if (other instanceof InferenceVar variable) {
      return isSameAs(variable, type);
    }
    if (Special.isError(type) || Special.isError(other)) {
      return true;
    }
    if (type instanceof Wildcard wildcard) {
      return other instanceof Wildcard that && isSameWildcard(wildcard, that);
    }
    if (type instanceof ArrayOf array) {
      return other instanceof ArrayOf that
          && algebra.containment.isEquivalent(array.element(), that.element());
    }
    if (type instanceof Intersection one && other instanceof Intersection two) {
      return isSameIntersection(one, two);
    }
    return type instanceof ClassType one && other instanceof ClassType two && isSameClass(one, two);
  }

  private static boolean isSameAs(InferenceVar variable, JavaType type) {
    if (type instanceof Wildcard) {
      return false;
    }
    if (!variable.equals(type) && !variable.declared().equals(type) && !Special.isError(type)) {
      variable.add(BoundKind.EQUAL, type);
    }
    return true;
  }

  private boolean isSameWildcard(Wildcard one, Wildcard two) {
    return one.isSuper() == two.isSuper()
        && (one.isSuper() ? isSame(one.lower(), two.lower()) : isSame(one.upper(), two.upper()));
  }

  private boolean isSameClass(ClassType one, ClassType two) {
    ClassType outer = one.outer();
    ClassType otherOuter = two.outer();
    return one.symbol().equals(two.symbol())
        && (outer == null ? otherOuter == null : otherOuter != null && isSame(outer, otherOuter))
        && algebra.containment.areEquivalent(one, two);
  }

  /** The bounds that are interfaces may stand in another order. */
  private boolean isSameIntersection(Intersection one, Intersection two) {
    JavaType first = algebra.supertypes.superclass(one);
    JavaType second = algebra.supertypes.superclass(two);
    List<JavaType> left = algebra.supertypes.interfaces(one);
    List<JavaType> right = algebra.supertypes.interfaces(two);
    return first != null
        && second != null
        && isSame(first, second)
        && left.size() == right.size()
        && left.stream()
            .allMatch(
                type ->
                    right.stream()
                        .anyMatch(that -> Closures.isSameSymbol(type, that) && isSame(type, that)));
  }
}
