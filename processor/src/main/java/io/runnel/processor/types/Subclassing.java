package io.runnel.processor.types;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a subclass of a type is like: the type arguments that follow from those of the type. */
final class Subclassing {

  private final Algebra algebra;

  Subclassing(Algebra algebra) {
    this.algebra = algebra;
  }

  /** The type as one of a subclass; null if the class cannot be a subclass of such a type. */
  @Nullable ClassType asSub(ClassType type, ClassSymbol symbol) {
    if (type.symbol().equals(symbol)) {
      return type;
    }
    ClassType declared = symbol.declared();
    ClassType base = algebra.supertypes.asSuper(declared, type.symbol());
    if (base == null) {
      return null;
    }
    Map<JavaType, JavaType> found = new Match().of(base, type);
    if (found == null) {
      return null;
    }
    List<JavaType> variables = new ArrayList<>(found.keySet());
    List<JavaType> images = variables.stream().map(found::get).toList();
    ClassType result = Substitution.of(variables, images).applyTo(declared);
    if (!algebra.isSubtype(result, type)) {
      return null;
    }
    List<JavaType> open =
        declared.allArguments().stream()
            .filter(one -> Mentions.any(result, one::equals) && !Mentions.any(type, one::equals))
            .toList();
    if (open.isEmpty()) {
      return result;
    }
    List<Wildcard> unbound = open.stream().map(one -> algebra.symbols.unbound()).toList();
    return type.isRaw() ? symbol.erased() : Substitution.of(open, unbound).applyTo(result);
  }

  /** Finds the types that stand in one type where the other has variables. */
  private final class Match {

    private record Pair(JavaType source, JavaType target) {}

    private final Map<JavaType, JavaType> found = new HashMap<>();
    private final Set<Pair> active = new HashSet<>();

    /** Null if two different types stand for the same variable. */
    @Nullable Map<JavaType, JavaType> of(ClassType source, ClassType target) {
      return matches(source, target) ? found : null;
    }

    private boolean matches(JavaType source, JavaType target) {
      Pair pair = new Pair(source, target);
      if (!active.add(pair)) {
        return true;
      }
      try {
        if (source instanceof ClassType one) {
          return !(target instanceof ClassType two)
              || allMatch(one.allArguments(), two.allArguments());
        }
        if (source instanceof ArrayOf one) {
          return !(target instanceof ArrayOf two) || matches(one.element(), two.element());
        }
        if (source instanceof Wildcard wildcard) {
          return wildcard.isSuper()
              ? matches(wildcard.lower(), target instanceof Wildcard two ? two.lower() : target)
              : matches(wildcard.upper(), target instanceof Wildcard two ? two.upper() : target);
        }
        return !(source instanceof TypeVar variable) || matchesVariable(variable, target);
      } finally {
        active.remove(pair);
      }
    }

    private boolean allMatch(List<JavaType> sources, List<JavaType> targets) {
      if (sources.size() != targets.size()) {
        return true;
      }
      for (int i = 0; i < sources.size(); i++) {
        if (!matches(sources.get(i), targets.get(i))) {
          return false;
        }
      }
      return true;
    }

    private boolean matchesVariable(TypeVar variable, JavaType target) {
      JavaType known = found.putIfAbsent(variable, target);
      if (known == null) {
        return true;
      }
      if (known instanceof Wildcard one && target instanceof Wildcard two) {
        if (one.kind() != Wildcard.Kind.EXTENDS && two.kind() != Wildcard.Kind.EXTENDS) {
          if (algebra.isSubtype(one.lower(), two.lower())) {
            found.put(variable, target);
          }
          return true;
        }
        if (!one.isSuper() && !two.isSuper()) {
          if (!algebra.isSubtype(one.upper(), two.upper())) {
            found.put(variable, target);
          }
          return true;
        }
      }
      return algebra.isSame(known, target);
    }
  }
}
