package io.runnel.processor.reach;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** The one abstract method of an interface (JLS 9.8). */
final class FunctionalMethods {

  private final Elements elements;
  private final Map<TypeElement, Optional<ExecutableElement>> known = new HashMap<>();

  FunctionalMethods(Elements elements) {
    this.elements = elements;
  }

  Optional<ExecutableElement> of(TypeElement type) {
    return known.computeIfAbsent(type, this::find);
  }

  private Optional<ExecutableElement> find(TypeElement type) {
    if (!type.getKind().isInterface()) {
      return Optional.empty();
    }
    return ElementFilter.methodsIn(elements.getAllMembers(type)).stream()
        .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
        .filter(method -> !isOfObject(method))
        .findFirst();
  }

  /** What every object has anyway does not count. */
  private static boolean isOfObject(ExecutableElement method) {
    return switch (method.getSimpleName().toString()) {
      case "equals" -> method.getParameters().size() == 1;
      case "hashCode", "toString" -> method.getParameters().isEmpty();
      default -> false;
    };
  }
}
