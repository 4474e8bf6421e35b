package io.runnel.processor.javac;

import java.util.Collections;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/** Whether a method can be overridden at all (JLS 8.4.8). */
final class Exactness {

  private static final Set<Modifier> FIXED =
      Set.of(Modifier.STATIC, Modifier.PRIVATE, Modifier.FINAL);

  private Exactness() {}

  static boolean of(ExecutableElement method) {
    return method.getKind() == ElementKind.CONSTRUCTOR
        || !Collections.disjoint(method.getModifiers(), FIXED)
        || DeclaringType.of(method).getModifiers().contains(Modifier.FINAL);
  }
}
