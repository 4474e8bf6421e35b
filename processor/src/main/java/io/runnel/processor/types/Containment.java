package io.runnel.processor.types;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether one type argument contains another (JLS 4.5.1). */
final class Containment {

  private record Pair(ClassType one, ClassType two) {}

  private final Algebra algebra;
  private final Set<Pair> active = new HashSet<>();

  Containment(Algebra algebra) {
    this.algebra = algebra;
  }

  /** Whether the arguments of a type contain those of another one of the same class. */
  boolean contains(ClassType type, ClassType other) {
    Pair pair = new Pair(type, other);
    if (active.add(pair)) {
      try {
        return containsArguments(type, other);
      } finally {
        active.remove(pair);
      }
    }
    // Asked already while it was being answered; javac then lets go of lower bounds.
    return containsArguments(withoutLowerBounds(type), other);
  }

  boolean containsArguments(ClassType type, ClassType other) {
    List<JavaType> arguments = type.arguments();
    List<JavaType> others = other.arguments();
    if (arguments.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < arguments.size(); i++) {
      if (!contains(arguments.get(i), others.get(i), type.symbol().parameters().get(i))) {
        return false;
      }
    }
    return true;
  }

  /** The same, also of the types that they are inside of. */
  boolean containsAll(ClassType type, ClassType other) {
    ClassType outer = type.outer();
    ClassType otherOuter = other.outer();
    return containsArguments(type, other)
        && (outer == null
            ? otherOuter == null
            : otherOuter != null && containsAll(outer, otherOuter));
  }

  boolean areEquivalent(ClassType type, ClassType other) {
    List<JavaType> arguments = type.arguments();
    List<JavaType> others = other.arguments();
    if (arguments.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < arguments.size(); i++) {
      TypeVar parameter = type.symbol().parameters().get(i);
      if (!isEquivalent(arguments.get(i), others.get(i), parameter)) {
        return false;
      }
    }
    return true;
  }

  boolean isEquivalent(JavaType argument, JavaType other) {
    return isEquivalent(argument, other, null);
  }

  private boolean isEquivalent(JavaType argument, JavaType other, @Nullable TypeVar parameter) {
    return isSame(argument, other, parameter)
        || (contains(argument, other, parameter) && contains(other, argument, parameter));
  }

  /** Nothing but Object is {@code ? super Object}, for a parameter without a bound. */
  private boolean isSame(JavaType argument, JavaType other, @Nullable TypeVar parameter) {
    if (!(other instanceof Wildcard wildcard)
        || !wildcard.isSuper()
        || !(argument instanceof ClassType || Supertypes.isVariable(argument))) {
      return algebra.isSame(argument, other);
    }
    return algebra.isSame(argument, upper(wildcard, parameter))
        && (Supertypes.isVariable(argument) || algebra.isSame(argument, wildcard.lower()));
  }

  /** Whether an argument for a parameter contains another one. */
  boolean contains(JavaType argument, JavaType other, @Nullable TypeVar parameter) {
    if (Special.isError(argument) || Special.isError(other)) {
      return true;
    }
    if (argument instanceof InferenceVar) {
      return !(other instanceof Wildcard) && algebra.isSame(argument, other);
    }
    if (!(argument instanceof Wildcard wildcard)) {
      return isSame(argument, other, parameter);
    }
    if (other instanceof InferenceVar variable) {
      return contains(wildcard, variable);
    }
    return wildcard.equals(other)
        || isCaptureOf(other, wildcard)
        || (isAboveLower(wildcard, other) && isBelowUpper(wildcard, other, parameter));
  }

  private static boolean contains(Wildcard wildcard, InferenceVar variable) {
    switch (wildcard.kind()) {
      case EXTENDS -> variable.add(BoundKind.UPPER, wildcard.upper());
      case SUPER -> variable.add(BoundKind.LOWER, wildcard.lower());
      case UNBOUND -> {}
    }
    return true;
  }

  private static boolean isCaptureOf(JavaType type, Wildcard wildcard) {
    return type instanceof Captured captured && captured.wildcard().equals(wildcard);
  }

  private boolean isAboveLower(Wildcard wildcard, JavaType other) {
    return !wildcard.isSuper()
        || algebra.subtyping.isSubtypeNoCapture(
            wildcard.lower(), other instanceof Wildcard that ? that.lower() : other);
  }

  private boolean isBelowUpper(Wildcard wildcard, JavaType other, @Nullable TypeVar parameter) {
    return wildcard.kind() != Wildcard.Kind.EXTENDS
        || algebra.subtyping.isSubtypeNoCapture(upper(other, parameter), wildcard.upper());
  }

  static JavaType upper(JavaType argument, @Nullable TypeVar parameter) {
    if (!(argument instanceof Wildcard wildcard)) {
      return argument;
    }
    return parameter == null ? wildcard.upper() : wildcard.upper(parameter);
  }

  private ClassType withoutLowerBounds(ClassType type) {
    List<JavaType> arguments = type.arguments().stream().map(this::withoutLowerBound).toList();
    return new ClassType(type.symbol(), type.outer(), arguments);
  }

  private JavaType withoutLowerBound(JavaType argument) {
    if (argument instanceof Wildcard wildcard) {
      return wildcard.isSuper() ? algebra.symbols.unbound() : wildcard;
    }
    if (!(argument instanceof ClassType of) || !of.isParameterized()) {
      return argument;
    }
    ClassType rewritten = withoutLowerBounds(of);
    return rewritten.equals(of) ? of : algebra.symbols.wildcard(Wildcard.Kind.EXTENDS, rewritten);
  }
}
