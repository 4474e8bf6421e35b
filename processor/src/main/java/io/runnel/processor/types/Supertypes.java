package io.runnel.processor.types;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a type extends and implements, with the type arguments that follow (JLS 4.10.2). */
final class Supertypes {

  private final Algebra algebra;

  Supertypes(Algebra algebra) {
    this.algebra = algebra;
  }

  /** The superclass: of interfaces, and of several interfaces at once, Object. Null for Object. */
  @Nullable JavaType superclass(JavaType type) {
    if (type instanceof ClassType of) {
      List<JavaType> direct = direct(of, of.isRaw());
      return direct.isEmpty() ? null : direct.get(0);
    }
    if (type instanceof Intersection intersection) {
      JavaType first = intersection.bounds().get(0);
      return isInterface(first) ? algebra.symbols.object() : first;
    }
    JavaType upper = upper(type);
    if (upper == null) {
      return null;
    }
    return upper(upper) != null || !(upper instanceof Intersection || isInterface(upper))
        ? upper
        : superclass(upper);
  }

  /** The interfaces that stand in its declaration. */
  List<JavaType> interfaces(JavaType type) {
    if (type instanceof ClassType of) {
      List<JavaType> direct = direct(of, of.isRaw());
      return direct.isEmpty() ? direct : direct.subList(1, direct.size());
    }
    if (type instanceof Intersection intersection) {
      List<JavaType> bounds = intersection.bounds();
      return isInterface(bounds.get(0)) ? bounds : bounds.subList(1, bounds.size());
    }
    JavaType upper = upper(type);
    if (upper instanceof Intersection) {
      return interfaces(upper);
    }
    return upper != null && isInterface(upper) ? List.of(upper) : List.of();
  }

  /** All that stands in its declaration. */
  List<JavaType> direct(JavaType type) {
    if (type instanceof Intersection intersection) {
      return intersection.bounds();
    }
    List<JavaType> all = new ArrayList<>();
    JavaType superclass = superclass(type);
    if (superclass != null) {
      all.add(superclass);
    }
    all.addAll(interfaces(type));
    return all;
  }

  /** The supertypes of a raw type are erased, those of a class that has no parameters, too. */
  private List<JavaType> direct(ClassType type, boolean erased) {
    List<JavaType> declared = type.symbol().supertypes();
    if (erased) {
      return algebra.erasure.of(declared);
    }
    return type.isParameterized() ? Substitution.ofArguments(type).applyAll(declared) : declared;
  }

  /** The upper bound of a variable; null for what is none. */
  static @Nullable JavaType upper(JavaType type) {
    if (type instanceof TypeVar variable) {
      return variable.upper();
    }
    if (type instanceof Captured captured) {
      return captured.upper();
    }
    return type instanceof InferenceVar variable ? upper(variable.declared()) : null;
  }

  static boolean isVariable(JavaType type) {
    return type instanceof TypeVar || type instanceof Captured;
  }

  static boolean isInterface(JavaType type) {
    return type instanceof ClassType of && of.symbol().isInterface();
  }

  /** The type, seen as one of the class; null if it is none. */
  @Nullable ClassType asSuper(JavaType type, ClassSymbol symbol) {
    if (symbol.equals(algebra.symbols.objectSymbol())) {
      return symbol.erased();
    }
    return asSuper(type, symbol, false, new HashSet<>());
  }

  private @Nullable ClassType asSuper(
      JavaType type, ClassSymbol symbol, boolean erased, Set<ClassSymbol> seen) {
    if (type instanceof ClassType of) {
      return asSuperOfClass(of, symbol, erased || of.isRaw(), seen);
    }
    if (type instanceof Intersection intersection) {
      for (JavaType bound : intersection.bounds()) {
        ClassType found = asSuper(bound, symbol, erased, seen);
        if (found != null) {
          return found;
        }
      }
      return null;
    }
    if (type instanceof ArrayOf) {
      return algebra.symbols.isArraySuper(symbol) ? symbol.erased() : null;
    }
    JavaType upper = upper(type);
    return upper == null ? null : asSuper(upper, symbol, erased, seen);
  }

  private @Nullable ClassType asSuperOfClass(
      ClassType type, ClassSymbol symbol, boolean erased, Set<ClassSymbol> seen) {
    if (type.symbol().equals(symbol)) {
      return type;
    }
    if (!seen.add(type.symbol())) {
      return null;
    }
    for (JavaType direct : direct(type, erased)) {
      if (direct instanceof ClassType) {
        ClassType found = asSuper(direct, symbol, erased, seen);
        if (found != null) {
          return found;
        }
      }
    }
    seen.remove(type.symbol());
    return null;
  }

  /** The type, seen as another one's class or variable; null if it is none. */
  @Nullable JavaType asSuperLike(JavaType type, JavaType model) {
    if (model instanceof ClassType of) {
      return asSuper(type, of.symbol());
    }
    if (!isVariable(model)) {
      return null;
    }
    if (type instanceof Intersection intersection) {
      for (JavaType bound : intersection.bounds()) {
        JavaType found = asSuperLike(bound, model);
        if (found != null) {
          return found;
        }
      }
      return null;
    }
    JavaType upper = upper(type);
    if (isVariable(type) && Closures.isSameSymbol(type, model)) {
      return type;
    }
    return upper == null ? null : asSuperLike(upper, model);
  }

  /** The type or one that it is inside of, seen as one of the class. */
  @Nullable ClassType asOuterSuper(ClassType type, ClassSymbol symbol) {
    ClassType at = type;
    while (at != null) {
      ClassType found = asSuper(at, symbol);
      if (found != null) {
        return found;
      }
      at = at.outer();
    }
    return null;
  }
}
