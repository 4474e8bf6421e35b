package io.runnel.processor.javac;

import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Anonymous classes, whose constructor does nothing but to call the one of the class above. */
final class AnonymousClasses {

  private final Types types;

  AnonymousClasses(Types types) {
    this.types = types;
  }

  /** The constructor that {@code new Base(...) {...}} calls in {@code Base}; any other as it is. */
  ExecutableElement calledBy(ExecutableElement constructor) {
    if (constructor.getEnclosingElement() instanceof TypeElement type
        && type.getNestingKind() == NestingKind.ANONYMOUS) {
      Element base = types.asElement(type.getSuperclass());
      List<TypeMirror> wanted = parametersOf(constructor);
      for (ExecutableElement candidate : ElementFilter.constructorsIn(base.getEnclosedElements())) {
        if (fits(wanted, parametersOf(candidate))) {
          return candidate;
        }
      }
    }
    return constructor;
  }

  private boolean fits(List<TypeMirror> wanted, List<TypeMirror> found) {
    if (wanted.size() != found.size()) {
      return false;
    }
    for (int i = 0; i < wanted.size(); i++) {
      if (!types.isSameType(wanted.get(i), found.get(i))) {
        return false;
      }
    }
    return true;
  }

  private List<TypeMirror> parametersOf(ExecutableElement constructor) {
    return constructor.getParameters().stream()
        .map(VariableElement::asType)
        .map(types::erasure)
        .toList();
  }
}
