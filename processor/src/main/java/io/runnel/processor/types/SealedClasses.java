package io.runnel.processor.types;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether two classes can have no instance in common, because they are sealed (JLS 5.1.6.1). */
final class SealedClasses {

  private record Pair(ClassSymbol one, ClassSymbol two) {}

  /**
   * Newer javacs know that a class has one superclass only. But, so as not to run in circles, they
   * do not ask again what they asked before, and fail to prove what they have to ask twice
   * (JDK-8319987).
   */
  static final boolean IS_NEWER = Runtime.version().feature() >= 21;

  private final Algebra algebra;
  private final Set<Pair> seen = new HashSet<>();

  SealedClasses(Algebra algebra) {
    this.algebra = algebra;
  }

  boolean areDisjoint(ClassSymbol one, ClassSymbol two) {
    Pair pair = new Pair(one, two);
    if (!seen.add(pair)) {
      return false;
    }
    boolean disjoint = isDisjoint(one, two);
    if (!IS_NEWER) {
      seen.remove(pair);
    }
    return disjoint;
  }

  private boolean isDisjoint(ClassSymbol one, ClassSymbol two) {
    if (one.isInterface() != two.isInterface()) {
      ClassSymbol type = one.isInterface() ? two : one;
      ClassSymbol implemented = one.isInterface() ? one : two;
      return !isSubclass(type, implemented)
          && (type.isFinal() || isDisjointBySealing(type, implemented));
    }
    if (isSubclass(one, two) || isSubclass(two, one)) {
      return false;
    }
    if (!one.isInterface() && (IS_NEWER || one.isFinal() || two.isFinal())) {
      return true;
    }
    return isDisjointBySealing(one, two);
  }

  private boolean isDisjointBySealing(ClassSymbol one, ClassSymbol two) {
    return one.isSealed()
        ? allDisjoint(two, one.permitted())
        : two.isSealed() && allDisjoint(one, two.permitted());
  }

  private boolean allDisjoint(ClassSymbol symbol, List<ClassSymbol> permitted) {
    return permitted.stream().allMatch(one -> areDisjoint(symbol, one));
  }

  private boolean isSubclass(ClassSymbol symbol, ClassSymbol other) {
    return algebra.isSubtype(symbol.erased(), other.erased());
  }
}
