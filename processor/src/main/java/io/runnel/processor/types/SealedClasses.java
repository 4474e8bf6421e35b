package io.runnel.processor.types;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether two classes can have no instance in common, because they are sealed (JLS 5.1.6.1). */
final class SealedClasses {

  private record Pair(ClassSymbol one, ClassSymbol two) {}

  /**
   * Against classes that are sealed in a circle, newer javacs do not ask again what they asked
   * before (JDK-8319987), and so fail to prove what they have to ask twice.
   */
  private static final boolean REMEMBERS = Runtime.version().feature() >= 21;

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
    boolean disjoint = areDisjointClasses(one, two);
    if (!REMEMBERS) {
      seen.remove(pair);
    }
    return disjoint;
  }

  private boolean areDisjointClasses(ClassSymbol one, ClassSymbol two) {
    if (one.isInterface() != two.isInterface()) {
      return one.isInterface() ? areClassAndInterface(two, one) : areClassAndInterface(one, two);
    }
    if (isSubclass(one, two) || isSubclass(two, one)) {
      return false;
    }
    if (!one.isInterface()) {
      return true;
    }
    return one.isSealed()
        ? allDisjoint(two, one.permitted())
        : two.isSealed() && allDisjoint(one, two.permitted());
  }

  private boolean areClassAndInterface(ClassSymbol type, ClassSymbol implemented) {
    if (isSubclass(type, implemented)) {
      return false;
    }
    if (type.isFinal()) {
      return true;
    }
    return type.isSealed()
        ? allDisjoint(implemented, type.permitted())
        : implemented.isSealed() && allDisjoint(type, implemented.permitted());
  }

  private boolean allDisjoint(ClassSymbol symbol, List<ClassSymbol> permitted) {
    return permitted.stream().allMatch(one -> areDisjoint(symbol, one));
  }

  private boolean isSubclass(ClassSymbol symbol, ClassSymbol other) {
    return algebra.isSubtype(symbol.erased(), other.erased());
  }
}
