package io.runnel.processor.reach;

import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** What a class has for a method that is called on an object of it. */
final class Members {

  private final Elements elements;
  private final Types types;

  Members(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** The method that runs on an object of exactly this class, be it abstract; null for none. */
  @Nullable ExecutableElement in(TypeElement type, ExecutableElement method) {
    return search(type, type, method);
  }

  /** Classes come before interfaces (JLS 8.4.8). */
  private @Nullable ExecutableElement search(
      TypeElement type, TypeElement in, ExecutableElement method) {
    for (Element member : in.getEnclosedElements()) {
      if (member.getSimpleName().equals(method.getSimpleName())
          && member instanceof ExecutableElement candidate
          && (candidate.equals(method) || elements.overrides(candidate, method, type))) {
        return candidate;
      }
    }
    ExecutableElement inherited = null;
    for (TypeMirror above : types.directSupertypes(in.asType())) {
      Element element = types.asElement(above);
      if (element instanceof TypeElement supertype) {
        ExecutableElement found = search(type, supertype, method);
        if (found != null && !found.getModifiers().contains(Modifier.ABSTRACT)) {
          return found;
        }
        inherited = inherited == null ? found : inherited;
      }
    }
    return inherited;
  }
}
