package io.runnel.processor.types;

import javax.lang.model.element.Modifier;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/** The type that an inner class belongs to, and with it the type arguments that it sees. */
public final class OuterType {

  private OuterType() {}

  /** Null for a static member, around which the compiler of Eclipse has a type, too. */
  public static @Nullable DeclaredType of(DeclaredType type) {
    return type.getEnclosingType() instanceof DeclaredType outer
            && !type.asElement().getModifiers().contains(Modifier.STATIC)
        ? outer
        : null;
  }
}
