package io.runnel.processor.javac;

import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/**
 * A piece of code that runs as one: the body of a method or constructor, of a lambda, or a method
 * reference. Each exists once, so that it can be told from others by identity.
 */
public interface Code {

  /** How people call it: {@code Weather.fetch}, {@code a lambda}, {@code String::trim}. */
  String name();

  /** The method, or the one that a lambda stands in; a field or class for one in an initialiser. */
  Element within();

  /** Whether this is a method or constructor, to which {@code this} belongs. */
  boolean isMethod();

  /** Whether this is a method reference, which does nothing but call. */
  boolean isReference();

  /** What it takes, as the variables that its body names; empty for a method reference. */
  List<? extends VariableElement> parameters();

  /** The calls that run when it runs, in the order of the source; read once, when asked for. */
  List<Call> calls();

  /** Whether this is the method, or stands in it. */
  default boolean belongsTo(ExecutableElement method) {
    for (Element at = within(); at != null; at = at.getEnclosingElement()) {
      if (at.equals(method)) {
        return true;
      }
    }
    return false;
  }
}
