package io.runnel.processor.blocking;

import io.runnel.processor.javac.DeclaringType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The methods that a method overrides. */
final class OverriddenMethods {

  private final Elements elements;
  private final Types types;
  private final Map<TypeElement, Set<String>> namesAbove = new HashMap<>();

  OverriddenMethods(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
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
    Set<TypeElement> seen = new LinkedHashSet<>();
    Set<TypeElement> level = directlyAbove(owner);
    while (seen.addAll(level)) {
      found.add(
          level.stream()
              .flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream())
              .filter(candidate -> candidate.getSimpleName().equals(method.getSimpleName()))
              .filter(candidate -> elements.overrides(method, candidate, owner))
              .toList());
      Set<TypeElement> next = new LinkedHashSet<>();
      level.forEach(type -> next.addAll(directlyAbove(type)));
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
      directlyAbove(type).forEach(above -> collect(above, found));
    }
  }

  private Set<TypeElement> directlyAbove(TypeElement type) {
    Set<TypeElement> above = new LinkedHashSet<>();
    for (TypeMirror supertype : types.directSupertypes(type.asType())) {
      if (types.asElement(supertype) instanceof TypeElement element) {
        above.add(element);
      }
    }
    return above;
  }
}
