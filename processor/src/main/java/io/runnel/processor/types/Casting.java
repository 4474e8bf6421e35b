package io.runnel.processor.types;

import java.util.ArrayList;
import java.util.List;

/** Which casts are legal, and which of them unchecked (JLS 5.5). */
final class Casting {

  private final Algebra algebra;
  private final SideCast sideCast;

  /** Where javac asks without wanting to hear of warnings, but hears some later, all the same. */
  private final Unchecked ignored = new Unchecked();

  Casting(Algebra algebra) {
    this.algebra = algebra;
    this.sideCast = new SideCast(algebra);
  }

  boolean isCastable(JavaType type, JavaType other) {
    return isCastable(type, other, ignored);
  }

  boolean isCastable(JavaType type, JavaType other, Unchecked unchecked) {
    if (type.equals(other)) {
      return true;
    }
    if (type instanceof Primitive != other instanceof Primitive) {
      return algebra.conversions.isConvertible(type, other, unchecked)
          || (other instanceof Primitive primitive
              && algebra.isSubtype(algebra.symbols.box(primitive), type));
    }
    return isCastableByKind(type, other, unchecked) && !areDisjoint(type, other);
  }

  private boolean areDisjoint(JavaType type, JavaType other) {
    return type instanceof ClassType one
        && other instanceof ClassType two
        && (one.symbol().isSealed() || two.symbol().isSealed())
        && new SealedClasses(algebra).areDisjoint(one.symbol(), two.symbol());
  }

  private boolean isCastableByKind(JavaType type, JavaType other, Unchecked unchecked) {
    if (Special.isError(type) || Special.isError(other) || Special.isNull(other)) {
      return true;
    }
    if (type instanceof Primitive one) {
      return other instanceof Primitive two && one.isNumeric() == two.isNumeric();
    }
    if (type instanceof Special) {
      return algebra.isSubtype(type, other);
    }
    if (type instanceof Wildcard wildcard) {
      return isCastable(wildcard.upper(), other, unchecked);
    }
    JavaType upper = Supertypes.upper(type);
    if (upper != null) {
      return isVariableCastable(type, upper, other, unchecked);
    }
    JavaType otherUpper = Supertypes.upper(other);
    if (otherUpper != null) {
      boolean castable =
          type instanceof ArrayOf ? isCastable(other, type) : isCastable(type, otherUpper);
      return noted(castable, unchecked);
    }
    return type instanceof ArrayOf array
        ? isArrayCastable(array, other, unchecked)
        : isClassCastable(type, other, unchecked);
  }

  private static boolean noted(boolean castable, Unchecked unchecked) {
    if (castable) {
      unchecked.note();
    }
    return castable;
  }

  private boolean isVariableCastable(
      JavaType type, JavaType upper, JavaType other, Unchecked unchecked) {
    if (!Supertypes.isVariable(other)) {
      return isCastable(upper, other, unchecked);
    }
    return algebra.isSubtype(type, other) || noted(isCastable(upper, other), unchecked);
  }

  private boolean isArrayCastable(ArrayOf array, JavaType other, Unchecked unchecked) {
    if (!(other instanceof ArrayOf that)) {
      return algebra.isSubtype(array, other);
    }
    if (array.element() instanceof Primitive || that.element() instanceof Primitive) {
      return array.element().equals(that.element());
    }
    return SealedClasses.IS_NEWER
        ? isCastable(array.element(), that.element(), unchecked)
        : isCastableByKind(array.element(), that.element(), unchecked); // sealed or not
  }

  private boolean isClassCastable(JavaType type, JavaType other, Unchecked unchecked) {
    if (type instanceof Intersection intersection) {
      return areAllCastable(intersection.bounds(), other, false, unchecked);
    }
    if (other instanceof Intersection intersection) {
      return areAllCastable(intersection.bounds(), type, true, unchecked);
    }
    JavaType erased = algebra.erasure.of(type);
    JavaType otherErased = algebra.erasure.of(other);
    boolean up = algebra.isSubtype(erased, otherErased);
    if (up || algebra.isSubtype(otherErased, erased)) {
      return isRelatedCastable(type, other, up, unchecked);
    }
    return type instanceof ClassType from
        && other instanceof ClassType to
        && sideCast.isLegal(from, to, unchecked);
  }

  /** Like in javac, only what is unchecked of the last bound counts. */
  private boolean areAllCastable(
      List<JavaType> bounds, JavaType other, boolean reverse, Unchecked unchecked) {
    for (JavaType bound : bounds) {
      ignored.forget();
      boolean castable =
          reverse ? isCastable(other, bound, ignored) : isCastable(bound, other, ignored);
      if (!castable) {
        return false;
      }
    }
    if (ignored.found()) {
      unchecked.note();
    }
    return true;
  }

  /** Up or down a hierarchy of classes. */
  private boolean isRelatedCastable(
      JavaType type, JavaType other, boolean up, Unchecked unchecked) {
    if (other instanceof ArrayOf && !up) {
      if (!algebra.conversions.isReifiable(other)) {
        unchecked.note();
      }
      return true;
    }
    if (!(type instanceof ClassType from) || !(other instanceof ClassType to) || to.isRaw()) {
      return true;
    }
    if (from.isRaw()) {
      if (!SideCast.isUnbounded(to)) {
        unchecked.note();
      }
      return true;
    }
    ClassType below = up ? from : to;
    ClassType above = up ? to : from;
    if (fit(below, above)) {
      if (sideCast.losesArguments(from, to)) {
        unchecked.note();
      }
      return true;
    }
    return algebra.conversions.isSubtypeUnchecked(
        below, above, algebra.conversions.isReifiable(other) ? ignored : unchecked);
  }

  /** Whether an instance of the subclass can be one of the superclass, by their type arguments. */
  private boolean fit(ClassType below, ClassType above) {
    for (boolean alsoDeclared : new boolean[] {false, true}) {
      List<ClassType> sides = new ArrayList<>();
      List<ClassType> subs = new ArrayList<>();
      for (boolean high : new boolean[] {true, false}) {
        ClassType side = (ClassType) Quantifiers.rewrite(algebra, below, high, alsoDeclared);
        ClassType super_ = (ClassType) Quantifiers.rewrite(algebra, above, high, alsoDeclared);
        ClassType sub = algebra.subclassing.asSub(super_, below.symbol());
        if (sub != null) {
          sides.add(side);
          subs.add(sub);
        }
      }
      if (subs.size() == 2) {
        return sides.stream()
            .noneMatch(
                side ->
                    subs.stream()
                        .anyMatch(
                            sub ->
                                algebra.disjointness.anyDisjoint(
                                    side.allArguments(), sub.allArguments())));
      }
    }
    return false;
  }
}
