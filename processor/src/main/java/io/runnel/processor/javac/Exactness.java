package io.runnel.processor.javac;

import java.util.Collections;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;

/**
 * Whether exactly a method runs that is called, whatever the object's class is: it is static,
 * private, final, of a final class, or a constructor (JLS 8.4.8).
 */
public final class Exactness {

  private static final Set<Modifier> FIXED =
      Set.of(Modifier.STATIC, Modifier.PRIVATE, Modifier.FINAL);

  private Exactness() {}

  public static boolean of(ExecutableElement method) {
    return method.getKind() == ElementKind.CONSTRUCTOR
        || !Collections.disjoint(method.getModifiers(), FIXED)
        || DeclaringType.of(method).getModifiers().contains(Modifier.FINAL);
  }
}
