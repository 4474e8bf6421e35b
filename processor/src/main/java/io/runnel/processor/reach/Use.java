package io.runnel.processor.reach;

import java.util.Objects;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * That code calls a method on an object that it is given.
 *
 * @param subject the parameter that holds the object; null for {@code this}
 * @param method the method as it is called
 */
record Use(@Nullable VariableElement subject, ExecutableElement method) {

  // Written out, since there are many, and what a record has needs a while to be linked.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Use use
        && Objects.equals(subject, use.subject)
        && method.equals(use.method);
  }

  @Override
  public int hashCode() {
    return 31 * Objects.hashCode(subject) + method.hashCode();
  }
}
