package io.runnel.processor.types;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether two type arguments are provably distinct (JLS 4.5.1), as far as javac goes to prove it.
 */
final class Disjointness {

  private record Pair(JavaType one, JavaType two) {}

  private final Algebra algebra;
  private final Set<Pair> active = new HashSet<>();

  Disjointness(Algebra algebra) {
    this.algebra = algebra;
  }

  boolean anyDisjoint(List<JavaType> arguments, List<JavaType> others) {
    for (int i = 0; i < arguments.size() && i < others.size(); i++) {
      if (areDisjoint(arguments.get(i), others.get(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean areDisjoint(JavaType one, JavaType two) {
    if (one instanceof Wildcard wildcard) {
      return areDisjoint(wildcard, two);
    }
    if (two instanceof Wildcard wildcard) {
      return areDisjoint(wildcard, one);
    }
    return isNoSubtype(one, two) || isNoSubtype(two, one);
  }

  private boolean areDisjoint(Wildcard one, JavaType two) {
    if (one.isUnbound() || (two instanceof Wildcard other && other.isUnbound())) {
      return false;
    }
    if (!(two instanceof Wildcard other)) {
      return one.isSuper() ? isNoSubtype(one.lower(), two) : isNoSubtype(two, one.upper());
    }
    if (one.isSuper()) {
      return !other.isSuper() && isNoSubtype(one.lower(), other.upper());
    }
    return other.isSuper()
        ? isNoSubtype(other.lower(), one.upper())
        : !isCastable(one.upper(), other.upper());
  }

  private boolean isCastable(JavaType type, JavaType other) {
    Pair pair = new Pair(type, other);
    if (!active.add(pair)) {
      return true;
    }
    try {
      return algebra.casting.isCastable(type, other);
    } finally {
      active.remove(pair);
    }
  }

  private boolean isNoSubtype(JavaType type, JavaType other) {
    Pair pair = new Pair(type, other);
    if (!active.add(pair)) {
      return false;
    }
    try {
      return isProvenNoSubtype(type, other);
    } finally {
      active.remove(pair);
    }
  }

  private boolean isProvenNoSubtype(JavaType type, JavaType other) {
    if (type.equals(other)) {
      return false;
    }
    JavaType upper = Supertypes.upper(type);
    if (upper != null) {
      return !algebra.casting.isCastable(upper, relaxed(other));
    }
    JavaType above = other;
    while (above instanceof Captured captured) {
      above = captured.upper();
    }
    return !algebra.isSubtype(type, relaxed(above));
  }

  /** Of a variable everything below its bound. */
  private JavaType relaxed(JavaType type) {
    JavaType bound = type;
    JavaType upper = Supertypes.upper(type);
    while (upper != null) {
      bound = upper;
      upper = Supertypes.upper(bound);
    }
    return Supertypes.isVariable(type) ? Quantifiers.rewrite(algebra, bound, true, true) : type;
  }
}
