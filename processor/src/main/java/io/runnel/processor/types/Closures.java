package io.runnel.processor.types;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * All supertypes of a type in javac's fixed order: what is deeper in the hierarchy first, then by
 * name. The order decides which of several bounds is the first of an intersection.
 */
final class Closures {

  private static final boolean SORTS_BY_AGE = Runtime.version().feature() < 22;

  private final Algebra algebra;
  private final Map<ClassSymbol, Integer> ranks = new HashMap<>();

  Closures(Algebra algebra) {
    this.algebra = algebra;
  }

  /** The type itself and all of its supertypes. */
  List<JavaType> of(JavaType type) {
    JavaType superclass = algebra.supertypes.superclass(type);
    List<JavaType> all;
    if (type instanceof Intersection) {
      all = superclass == null ? List.of() : of(superclass);
    } else if (superclass instanceof ClassType || superclass instanceof Intersection) {
      all = insert(of(superclass), type, Closures::isSameSymbol);
    } else if (superclass != null && Supertypes.isVariable(superclass)) {
      all = new ArrayList<>(List.of(type));
      all.addAll(of(superclass));
    } else {
      all = List.of(type);
    }
    for (JavaType implemented : algebra.supertypes.interfaces(type)) {
      if (implemented instanceof ClassType) {
        all = union(all, of(implemented));
      }
    }
    return all;
  }

  List<JavaType> insert(
      List<JavaType> all, JavaType type, BiPredicate<JavaType, JavaType> isDouble) {
    List<JavaType> inserted = new ArrayList<>(all);
    int at = 0;
    while (at < all.size()) {
      if (isDouble.test(type, all.get(at))) {
        return all;
      }
      if (precedes(type, all.get(at))) {
        break;
      }
      at++;
    }
    inserted.add(at, type);
    return inserted;
  }

  List<JavaType> union(List<JavaType> left, List<JavaType> right) {
    List<JavaType> all = new ArrayList<>();
    int l = 0;
    int r = 0;
    while (l < left.size() && r < right.size()) {
      if (isSameSymbol(left.get(l), right.get(r))) {
        all.add(left.get(l++));
        r++;
      } else if (precedes(right.get(r), left.get(l))) {
        all.add(right.get(r++));
      } else {
        all.add(left.get(l++));
      }
    }
    all.addAll(left.subList(l, left.size()));
    all.addAll(right.subList(r, right.size()));
    return all;
  }

  /** Only those of which no subtype is among them; classes and variables come before interfaces. */
  List<JavaType> minimal(List<JavaType> types) {
    List<JavaType> classes = new ArrayList<>();
    List<JavaType> interfaces = new ArrayList<>();
    Set<JavaType> skipped = new HashSet<>();
    for (int i = 0; i < types.size(); i++) {
      JavaType type = types.get(i);
      List<JavaType> rest = types.subList(i + 1, types.size());
      if (skipped.contains(type) || (Supertypes.isVariable(type) && isImplied(type, rest))) {
        continue;
      }
      (Supertypes.isInterface(type) ? interfaces : classes).add(type);
      for (JavaType other : rest) {
        if (algebra.subtyping.isSubtypeNoCapture(type, other)) {
          skipped.add(other);
        }
      }
    }
    classes.addAll(interfaces);
    return classes;
  }

  private boolean isImplied(JavaType variable, List<JavaType> others) {
    return others.stream().anyMatch(other -> algebra.subtyping.isSubtypeNoCapture(other, variable));
  }

  static boolean isSameSymbol(JavaType left, JavaType right) {
    if (left instanceof ClassType one && right instanceof ClassType two) {
      return one.symbol().equals(two.symbol());
    }
    return symbol(left).equals(symbol(right));
  }

  /** Of a variable the one that its symbol stands for, like in javac. */
  static JavaType symbol(JavaType type) {
    return type instanceof TypeVar variable ? variable.symbol() : type;
  }

  boolean precedes(JavaType type, JavaType other) {
    if (isSameSymbol(type, other)) {
      return false;
    }
    if (type instanceof ClassType one && other instanceof ClassType two) {
      int rank = rank(one.symbol());
      int otherRank = rank(two.symbol());
      return otherRank < rank || (otherRank == rank && isNamedBefore(one.symbol(), two.symbol()));
    }
    return Supertypes.isVariable(type)
        && (!Supertypes.isVariable(other) || algebra.isSubtype(symbol(type), symbol(other)));
  }

  /** Older javacs sort by when they first saw a name, which the hash code of the name tells. */
  private static boolean isNamedBefore(ClassSymbol one, ClassSymbol two) {
    return SORTS_BY_AGE
        ? one.element().getQualifiedName().hashCode() < two.element().getQualifiedName().hashCode()
        : one.qualifiedName().compareTo(two.qualifiedName()) < 0;
  }

  /** The length of the longest way up to Object. */
  private int rank(ClassSymbol symbol) {
    Integer known = ranks.get(symbol);
    if (known != null) {
      return known;
    }
    int rank = 0;
    if (!symbol.equals(algebra.symbols.objectSymbol())) {
      ranks.put(symbol, 0); // of a class that extends itself, which javac reports
      for (JavaType above : symbol.supertypes()) {
        rank = above instanceof ClassType of ? Math.max(rank, rank(of.symbol())) : rank;
      }
      rank++;
    }
    ranks.put(symbol, rank);
    return rank;
  }
}
