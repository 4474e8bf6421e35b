package io.runnel.processor.blocking;

import io.runnel.processor.javac.DeclaringType;
import io.runnel.processor.javac.Hierarchy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

  /** The method itself, then what it overrides one type above, two types above, and so on. */
  List<List<ExecutableElement>> byDistance(ExecutableElement method) {
    List<List<ExecutableElement>> found = new ArrayList<>();
    found.add(List.of(method));
    if (method.getKind() == ElementKind.CONSTRUCTOR
        || method.getModifiers().contains(Modifier.STATIC)
        || method.getModifiers().contains(Modifier.PRIVATE)) {
      return found;
    }
    TypeElement owner = DeclaringType.of(method);
    Set<TypeElement> seen = new HashSet<>();
    List<TypeElement> level = hierarchy.above(owner);
    while (!level.isEmpty()) {
      List<ExecutableElement> equallyNear = new ArrayList<>();
      List<TypeElement> next = new ArrayList<>();
      for (TypeElement type : level) {
        if (seen.add(type)) {
          for (ExecutableElement candidate : hierarchy.methods(type, method.getSimpleName())) {
            if (hierarchy.overrides(method, candidate, owner)) {
              equallyNear.add(candidate);
            }
          }
          next.addAll(hierarchy.above(type));
        }
      }
      found.add(equallyNear);
      level = next;
    }
    return found;
  }

  /** The binary names of the type and of all that it extends and implements. */
  Set<String> namesAbove(TypeElement type, MethodNames names) {
    return namesAbove.computeIfAbsent(
        type,
        it -> {
          Set<TypeElement> above = new LinkedHashSet<>();
          collect(it, above);
          return above.stream().map(names::type).collect(Collectors.toSet());
        });
  }

  private void collect(TypeElement type, Set<TypeElement> found) {
    if (found.add(type)) {
      hierarchy.above(type).forEach(above -> collect(above, found));
    }
  }
}
