package io.runnel.processor.reach;

import io.runnel.processor.javac.Hierarchy;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** What a class has for a method that is called on an object of it. */
final class Members {

  private final Hierarchy hierarchy;

  Members(Hierarchy hierarchy) {
    this.hierarchy = hierarchy;
  }

  /** The method that runs on an object of exactly this class, be it abstract; null for none. */
  @Nullable ExecutableElement in(TypeElement type, ExecutableElement method) {
    return search(type, type, method);
  }

  /** Classes come before interfaces (JLS 8.4.8). */
  private @Nullable ExecutableElement search(
      TypeElement type, TypeElement in, ExecutableElement method) {
    for (ExecutableElement candidate : hierarchy.methods(in, method.getSimpleName())) {
      if (candidate.equals(method) || hierarchy.overrides(candidate, method, type)) {
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
}
