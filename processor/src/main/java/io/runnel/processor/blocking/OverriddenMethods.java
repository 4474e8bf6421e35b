package io.runnel.processor.blocking;

import io.runnel.processor.javac.DeclaringType;
import io.runnel.processor.javac.Hierarchy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** The methods that a method overrides. */
final class OverriddenMethods {

  private final Hierarchy hierarchy;
  private final Map<TypeElement, Set<String>> namesAbove = new HashMap<>();

  OverriddenMethods(Hierarchy hierarchy) {
    this.hierarchy = hierarchy;
  }

  /**
   * What is said of the method itself, or else of what it overrides one type above, two types
   * above, and so on.
   *
   * @param said what is said of exactly one method; asked first, since the compiler takes longer to
   *     tell what overrides what
   * @param order which of those that are equally near has the say: the least
   */
  <T> Optional<T> nearest(
      ExecutableElement method,
      Function<ExecutableElement, Optional<T>> said,
      Comparator<? super T> order) {
    Optional<T> own = said.apply(method);
    if (own.isPresent() || overridesNothing(method)) {
      return own;
    }
    TypeElement owner = DeclaringType.of(method);
    Set<TypeElement> seen = new HashSet<>();
    List<TypeElement> level = hierarchy.above(owner);
    while (!level.isEmpty()) {
      Optional<T> nearest = Optional.empty();
      List<TypeElement> next = new ArrayList<>();
      for (TypeElement type : level) {
        if (seen.add(type)) {
          for (ExecutableElement candidate : hierarchy.methods(type, method.getSimpleName())) {
            Optional<T> found = said.apply(candidate);
            if (found.isPresent()
                && (nearest.isEmpty() || order.compare(found.get(), nearest.get()) < 0)
                && hierarchy.overrides(method, candidate, owner)) {
              nearest = found;
            }
          }
          next.addAll(hierarchy.above(type));
        }
      }
      if (nearest.isPresent()) {
        return nearest;
      }
      level = next;
    }
    return Optional.empty();
  }

  private static boolean overridesNothing(ExecutableElement method) {
    Set<Modifier> modifiers = method.getModifiers();
    return method.getKind() == ElementKind.CONSTRUCTOR
        || modifiers.contains(Modifier.STATIC)
        || modifiers.contains(Modifier.PRIVATE);
  }

  /** The binary names of the type and of all that it extends and implements. */
  Set<String> namesAbove(TypeElement type, MethodNames names) {
    Set<String> found = namesAbove.get(type);
    if (found == null) {
      found = new LinkedHashSet<>();
      found.add(names.type(type));
      for (TypeElement above : hierarchy.above(type)) {
        found.addAll(namesAbove(above, names));
      }
      namesAbove.put(type, found);
    }
    return found;
  }
}
