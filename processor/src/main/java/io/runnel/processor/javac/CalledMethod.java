package io.runnel.processor.javac;

import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.tools.Diagnostic;

/**
 * One call in a body.
 *
 * @param method the overload or constructor that is called
 * @param declaredIn the local variable whose initialiser has the call, or else the method
 * @param onDoneFuture whether the call is on a variable whose {@code isDone()} is known to be true
 * @param place where the call stands
 */
public record CalledMethod(
    ExecutableElement method, Element declaredIn, boolean onDoneFuture, Place place) {

  /** A place in the source that a message can point at. */
  @FunctionalInterface
  public interface Place {
    void print(Diagnostic.Kind kind, String message);
  }
}
