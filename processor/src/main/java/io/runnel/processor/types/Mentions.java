package io.runnel.processor.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Looks for a part of a type; the bounds of variables are not parts of it. */
final class Mentions {

  private Mentions() {}

  static boolean any(JavaType type, Predicate<JavaType> wanted) {
    if (wanted.test(type)) {
      return true;
    }
    if (type instanceof ClassType of) {
      ClassType outer = of.outer();
      return any(of.arguments(), wanted) || (outer != null && any(outer, wanted));
    }
    if (type instanceof ArrayOf array) {
      return any(array.element(), wanted);
    }
    if (type instanceof Wildcard wildcard) {
      JavaType bound = wildcard.bound();
      return bound != null && any(bound, wanted);
    }
    return type instanceof Intersection intersection && any(intersection.bounds(), wanted);
  }

  static boolean any(List<? extends JavaType> types, Predicate<JavaType> wanted) {
    for (JavaType type : types) {
      if (any(type, wanted)) {
        return true;
      }
    }
    return false;
  }

  static boolean error(JavaType type) {
    return any(type, Special::isError);
  }

  /** The first error that is a part of the type. */
  static Optional<JavaType> firstError(JavaType type) {
    List<JavaType> errors = new ArrayList<>();
    any(type, part -> Special.isError(part) && errors.add(part));
    return errors.stream().findFirst();
  }

  /** Whether one of these variables is a part of the type. */
  static boolean variable(JavaType type, List<? extends JavaType> variables) {
    return any(type, variables::contains);
  }
}
