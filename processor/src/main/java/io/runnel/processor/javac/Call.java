package io.runnel.processor.javac;

import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/**
 * One call in a body.
 *
 * @param target the overload or constructor that the compiler chose
 * @param isExact whether exactly the target runs, whatever the object's class is: it is static,
 *     private, final, a constructor, or called by {@code super}
 * @param receiver the object that it is called on; {@link Value.Instance} for a constructor
 * @param arguments what it is given, as far as the source tells
 * @param declaredIn the local variable whose initialiser has the call, or else what encloses it
 * @param known what is known here of futures
 * @param place where the call stands
 */
public record Call(
    ExecutableElement target,
    boolean isExact,
    Value receiver,
    List<Value> arguments,
    Element declaredIn,
    KnownDone known,
    Place place) {

  /** Which futures are known to be done where a call stands, so that waiting for them is none. */
  public enum KnownDone {
    NONE,
    /** The future that the call is made on. */
    RECEIVER,
    /** All that the code can mean: it runs behind {@code allOf}. */
    ALL
  }
}
