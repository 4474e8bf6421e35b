package io.runnel.processor.javac;

import java.util.Objects;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** The class that a method or constructor is declared in. */
public final class DeclaringType {

  private DeclaringType() {}

  public static TypeElement of(ExecutableElement method) {
    return (TypeElement) Objects.requireNonNull(method.getEnclosingElement(), "a member of a type");
  }
}
