package io.runnel.processor.types;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Type projections (JLS 4.10.5): the nearest type above or below that mentions none of the types
 * that a source cannot spell.
 */
final class Projection {

  private final Algebra algebra;

  /** Javac breaks down where an inference variable is left; here, its bound is. */
  private final TypeMap closed =
      new TypeMap() {
        @Override
        JavaType variable(JavaType variable) {
          return variable instanceof InferenceVar ? algebra.erasure.of(variable) : variable;
        }
      };

  Projection(Algebra algebra) {
    this.algebra = algebra;
  }

  /** The type of a variable that is declared with {@code var}: no captured variables are left. */
  JavaType upward(JavaType type) {
    JavaType above = new Walk(Projection::isFresh).project(type, true);
    return above == null ? algebra.symbols.object() : closed.apply(above);
  }

  /** A type above that a source can spell: of an intersection only one bound is left. */
  JavaType denotable(JavaType type) {
    JavaType above =
        new Walk(part -> isFresh(part) || part instanceof Intersection || isMisshapen(part))
            .project(type, true);
    return above == null ? algebra.symbols.object() : above;
  }

  private static boolean isMisshapen(JavaType type) {
    return (type instanceof ClassType of && of.isStray())
        || (type instanceof ArrayOf array && array.isOfWildcard());
  }

  /** A variable that capture or inference has made. */
  static boolean isFresh(JavaType type) {
    return type instanceof Captured || (type instanceof TypeVar variable && variable.isCopy());
  }

  /** One projection; the variables that it is inside of are seen, so that it ends. */
  private final class Walk {

    private final Predicate<JavaType> isRestricted;
    private final Set<JavaType> seen = new HashSet<>();

    Walk(Predicate<JavaType> isRestricted) {
      this.isRestricted = isRestricted;
    }

    /** Null if there is no such type below. */
    @Nullable JavaType project(JavaType type, boolean up) {
      if (!Mentions.any(type, isRestricted)) {
        return type;
      }
      if (type instanceof ClassType of) {
        return projectClass(of, up);
      }
      if (type instanceof ArrayOf array) {
        return projectArray(array, up);
      }
      if (type instanceof Wildcard) {
        return type; // of an array
      }
      if (type instanceof Intersection intersection) {
        return projectIntersection(intersection, up);
      }
      return projectVariable(type, up);
    }

    /** Javac takes an array of wildcards for no array of anything. */
    private @Nullable JavaType projectArray(ArrayOf array, boolean up) {
      if (isRestricted.test(array)) {
        return up ? algebra.symbols.object() : null;
      }
      JavaType element = project(array.element(), up);
      return element == null ? null : new ArrayOf(element);
    }

    private @Nullable JavaType projectVariable(JavaType variable, boolean up) {
      if (!seen.add(variable)) {
        return up ? algebra.symbols.object() : null;
      }
      try {
        JavaType upper = Supertypes.upper(variable);
        JavaType lower = variable instanceof Captured captured ? captured.lower() : null;
        JavaType bound = up ? upper : lower;
        return bound == null || Special.isNull(bound) ? null : project(bound, up);
      } finally {
        seen.remove(variable);
      }
    }

    private @Nullable JavaType projectIntersection(Intersection type, boolean up) {
      if (isRestricted.test(type)) {
        return up ? project(spelled(type), true) : null;
      }
      List<JavaType> bounds = new ArrayList<>();
      for (JavaType bound : type.bounds()) {
        JavaType projected = project(bound, up);
        if (projected == null) {
          return null;
        }
        bounds.add(projected);
      }
      return new Intersection(bounds);
    }

    /** The first bound that says something; javac takes no intersection for an array. */
    private JavaType spelled(Intersection type) {
      return type.bounds().stream()
          .filter(bound -> !algebra.isObject(bound) && !(bound instanceof ArrayOf))
          .findFirst()
          .orElse(type.bounds().get(0));
    }

    private @Nullable JavaType projectClass(ClassType type, boolean up) {
      if (isRestricted.test(type)) {
        return up ? type.symbol().erased() : null;
      }
      ClassType outer = type.outer();
      // If there is none of the outer class, javac goes on with none.
      JavaType projectedOuter = outer == null ? null : project(outer, up);
      List<JavaType> arguments = new ArrayList<>();
      for (int i = 0; i < type.arguments().size(); i++) {
        JavaType argument = type.arguments().get(i);
        JavaType projected =
            Mentions.any(argument, isRestricted) ? projectArgument(type, i, up) : argument;
        if (projected == null) {
          return null;
        }
        arguments.add(projected);
      }
      return new ClassType(type.symbol(), (ClassType) projectedOuter, arguments);
    }

    private @Nullable JavaType projectArgument(ClassType type, int index, boolean up) {
      JavaType argument = type.arguments().get(index);
      if (argument instanceof Wildcard wildcard) {
        JavaType bound =
            wildcard.isSuper() ? project(wildcard.lower(), !up) : project(wildcard.upper(), up);
        if (bound == null) {
          return wildcard.isSuper() ? algebra.symbols.unbound() : null;
        }
        return algebra.symbols.wildcard(wildcard.kind(), bound);
      }
      return up ? wildcard(type, index, argument) : null;
    }

    private JavaType wildcard(ClassType type, int index, JavaType argument) {
      JavaType declared = type.symbol().parameters().get(index).upper();
      JavaType upper = project(argument, true);
      JavaType lower = project(argument, false);
      if (upper != null
          && !(upper instanceof InferenceVar) // of javac's own making, from a capture too early
          && !algebra.isObject(upper)
          && (Mentions.variable(declared, type.symbol().parameters())
              || !algebra.isSubtype(declared, upper))) {
        return algebra.symbols.wildcard(Wildcard.Kind.EXTENDS, upper);
      }
      return lower == null
          ? algebra.symbols.unbound()
          : algebra.symbols.wildcard(Wildcard.Kind.SUPER, lower);
    }
  }
}
