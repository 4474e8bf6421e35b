package io.runnel.processor.types;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The greatest lower bound (JLS 5.1.10): an intersection, without what is implied. */
final class GreatestLowerBound {

  private final Algebra algebra;

  GreatestLowerBound(Algebra algebra) {
    this.algebra = algebra;
  }

  /** Null if there is none, because no value can be all of the types. */
  @Nullable JavaType of(List<JavaType> types) {
    JavaType all = types.get(0);
    for (JavaType type : types.subList(1, types.size())) {
      if (all == null) {
        return null;
      }
      all = of(all, type);
    }
    return all;
  }

  @Nullable JavaType of(JavaType type, JavaType other) {
    if (type instanceof Primitive || other instanceof Primitive) {
      return null;
    }
    if (algebra.subtyping.isSubtypeNoCapture(type, other)) {
      return type;
    }
    if (algebra.subtyping.isSubtypeNoCapture(other, type)) {
      return other;
    }
    List<JavaType> all =
        algebra.closures.union(algebra.closures.of(type), algebra.closures.of(other));
    return ofMinimal(algebra.closures.minimal(all));
  }

  private @Nullable JavaType ofMinimal(List<JavaType> bounds) {
    if (bounds.isEmpty()) {
      return algebra.symbols.object();
    }
    if (bounds.size() == 1) {
      return bounds.get(0);
    }
    long classes = bounds.stream().filter(bound -> !Supertypes.isInterface(bound)).count();
    return classes > 1 ? withLowerBounds(bounds) : new Intersection(bounds);
  }

  /** Two variables hinder each other; their lower bounds, where they have some, may not. */
  private @Nullable JavaType withLowerBounds(List<JavaType> bounds) {
    List<JavaType> kept = new ArrayList<>();
    List<JavaType> lowers = new ArrayList<>();
    for (JavaType bound : bounds) {
      JavaType lower = bound instanceof Captured ? Subtyping.lower(bound) : bound;
      if (lower.equals(bound) || Special.isNull(lower)) {
        kept.add(bound);
      } else {
        lowers.add(lower);
      }
    }
    if (lowers.isEmpty()) {
      return null;
    }
    kept.addAll(lowers);
    return of(kept);
  }
}
