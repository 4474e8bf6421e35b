package io.runnel.processor.types;

import java.util.List;

/** Casts between classes of which neither extends the other (JLS 5.5). */
final class SideCast {

  private final Algebra algebra;

  SideCast(Algebra algebra) {
    this.algebra = algebra;
  }

  boolean isLegal(ClassType from, ClassType to, Unchecked unchecked) {
    if (!from.symbol().isInterface() && !to.symbol().isInterface()) {
      return false;
    }
    // The interface is looked at from the class: javac's "reverse".
    boolean reverse = !to.symbol().isInterface();
    ClassType type = reverse ? to : from;
    ClassType implemented = reverse ? from : to;
    ClassSymbol finalSymbol = to.symbol().isInterface() ? from.symbol() : to.symbol();
    return finalSymbol.isFinal()
        ? isLegalOfFinal(type, implemented, to, unchecked, reverse)
        : isLegalOfOpen(type, implemented, to, unchecked, reverse);
  }

  private boolean isLegalOfOpen(
      ClassType type, ClassType implemented, ClassType to, Unchecked unchecked, boolean reverse) {
    List<JavaType> common = common(implemented, algebra.erasure.of(type));
    boolean loses = common.isEmpty();
    for (JavaType one : common) {
      if (one instanceof ClassType there) {
        ClassType here = algebra.supertypes.asSuper(type, there.symbol());
        if (here == null || algebra.disjointness.anyDisjoint(here.arguments(), there.arguments())) {
          return false;
        }
        loses = loses || (reverse ? losesArguments(there, here) : losesArguments(here, there));
      }
    }
    if (loses && !algebra.conversions.isReifiable(to)) {
      unchecked.note();
    }
    return true;
  }

  private boolean isLegalOfFinal(
      ClassType type, ClassType implemented, ClassType to, Unchecked unchecked, boolean reverse) {
    ClassType here = algebra.supertypes.asSuper(type, implemented.symbol());
    if (here == null
        || algebra.disjointness.anyDisjoint(here.arguments(), implemented.arguments())) {
      return false;
    }
    if (!algebra.conversions.isReifiable(to)
        && (reverse ? losesArguments(implemented, here) : losesArguments(here, implemented))) {
      unchecked.note();
    }
    return true;
  }

  /** The interfaces of one that the other is, too. */
  private List<JavaType> common(JavaType type, JavaType other) {
    List<JavaType> all = List.of();
    for (JavaType implemented : algebra.supertypes.interfaces(type)) {
      all =
          algebra.isSubtype(other, algebra.erasure.of(implemented))
              ? algebra.closures.insert(all, implemented, Closures::isSameSymbol)
              : algebra.closures.union(all, common(implemented, other));
    }
    return all;
  }

  /** Whether the target says more of its type arguments than the source does. */
  boolean losesArguments(ClassType from, ClassType to) {
    if (!to.isParameterized() || isUnbounded(to) || algebra.isSubtype(from, to)) {
      return false;
    }
    ClassType sub = algebra.subclassing.asSub(from, to.symbol());
    return sub == null || !algebra.containment.containsAll(to, sub);
  }

  /** Whether all type arguments are unbounded wildcards. */
  static boolean isUnbounded(ClassType type) {
    return type.allArguments().stream()
        .allMatch(
            argument ->
                argument instanceof Wildcard wildcard
                    && (wildcard.kind() == Wildcard.Kind.UNBOUND || wildcard.isUnbound()));
  }
}
