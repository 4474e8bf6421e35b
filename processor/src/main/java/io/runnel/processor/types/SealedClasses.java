package io.runnel.processor.types;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether two classes can have no instance in common, because they are sealed (JLS 5.1.6.1). */
final class SealedClasses {

  private record Pair(ClassSymbol one, ClassSymbol two) {}

  private final Algebra algebra;
  private final Set<Pair> seen = new HashSet<>();

  SealedClasses(Algebra algebra) {
    this.algebra = algebra;
  }

  boolean areDisjoint(ClassSymbol one, ClassSymbol two) {
    if (!seen.add(new Pair(one, two))) {
      return false; // sealed in a circle, which javac reports
    }
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
