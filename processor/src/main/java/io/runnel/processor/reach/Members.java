package io.runnel.processor.reach;

import io.runnel.processor.javac.DeclaringType;
import io.runnel.processor.javac.Hierarchy;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** What a class has for a method that is called on an object of it. */
final class Members {

  private final Hierarchy hierarchy;
  private final Map<ExecutableElement, Map<ExecutableElement, Boolean>> overriding =
      new HashMap<>();
  private final Map<TypeElement, Map<ExecutableElement, Optional<ExecutableElement>>> known =
      new HashMap<>();

  Members(Hierarchy hierarchy) {
    this.hierarchy = hierarchy;
  }

  /** The method that runs on an object of exactly this class, be it abstract; null for none. */
  @Nullable ExecutableElement in(TypeElement type, ExecutableElement method) {
    Map<ExecutableElement, Optional<ExecutableElement>> ofType =
        known.computeIfAbsent(type, it -> new HashMap<>());
    Optional<ExecutableElement> found = ofType.get(method);
    if (found == null) {
      found = Optional.ofNullable(search(type, type, method));
      ofType.put(method, found);
    }
    return found.orElse(null);
  }

  /** Classes come before interfaces (JLS 8.4.8). */
  private @Nullable ExecutableElement search(
      TypeElement type, TypeElement in, ExecutableElement method) {
    for (ExecutableElement candidate : hierarchy.methods(in, method.getSimpleName())) {
      if (candidate.equals(method)
          || isOverridingByItself(candidate, method)
          || hierarchy.overrides(candidate, method, type)) {
        return candidate;
      }
    }
    ExecutableElement inherited = null;
    for (TypeElement supertype : hierarchy.above(in)) {
      ExecutableElement found = search(type, supertype, method);
      if (found != null && !found.getModifiers().contains(Modifier.ABSTRACT)) {
        return found;
      }
      inherited = inherited == null ? found : inherited;
    }
    return inherited;
  }

  /** So it is with nearly all; that a class inherits both matters where neither knows the other. */
  private boolean isOverridingByItself(ExecutableElement method, ExecutableElement overridden) {
    return overriding
        .computeIfAbsent(method, it -> new HashMap<>())
        .computeIfAbsent(
            overridden, it -> hierarchy.overrides(method, it, DeclaringType.of(method)));
  }
}
