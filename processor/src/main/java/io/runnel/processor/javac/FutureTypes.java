package io.runnel.processor.javac;

import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Futures and stages, by whatever class. */
public final class FutureTypes {

  private static final String STAGE = "java.util.concurrent.CompletionStage";
  private static final String FUTURE = "java.util.concurrent.Future";

  private FutureTypes() {}

  /** Whether the type is {@code CompletionStage} or extends or implements it. */
  public static boolean isStage(TypeElement type) {
    return is(type, STAGE);
  }

  /** Whether somebody may wait for a value of the type. */
  static boolean isFuture(TypeElement type) {
    return isStage(type) || is(type, FUTURE);
  }

  private static boolean is(TypeElement type, String name) {
    if (type.getQualifiedName().contentEquals(name) || is(type.getSuperclass(), name)) {
      return true;
    }
    for (TypeMirror above : type.getInterfaces()) {
      if (is(above, name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean is(TypeMirror type, String name) {
    return type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element
        && is(element, name);
  }
}
