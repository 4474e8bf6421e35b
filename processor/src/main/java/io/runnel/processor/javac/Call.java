package io.runnel.processor.javac;

import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/** One call in a body. */
public final class Call {

  /** Which futures are known to be done where a call stands, so that waiting for them is none. */
  public enum KnownDone {
    NONE,
    /** The future that the call is made on. */
    RECEIVER,
    /** All that the code can mean: it runs behind {@code allOf}. */
    ALL
  }

  private final ExecutableElement target;
  private final boolean isOnSuper;
  private final Operands operands;
  private final Element declaredIn;
  private final KnownDone known;
  private final Place place;

  Call(
      ExecutableElement target,
      boolean isOnSuper,
      Operands operands,
      Element declaredIn,
      KnownDone known,
      Place place) {
    this.target = target;
    this.isOnSuper = isOnSuper;
    this.operands = operands;
    this.declaredIn = declaredIn;
    this.known = known;
    this.place = place;
  }

  /** The overload or constructor that the compiler chose. */
  public ExecutableElement target() {
    return target;
  }

  /** Whether it is made by {@code super}, so that exactly the target runs. */
  public boolean isOnSuper() {
    return isOnSuper;
  }

  /** The object that it is called on; {@link Value.Instance} for a constructor. */
  public Value receiver() {
    return operands.receiver();
  }

  /** What it is given, as far as the source tells; of most calls nobody asks that. */
  public List<Value> arguments() {
    return operands.arguments();
  }

  /** The local variable whose initialiser has the call, or else what encloses it. */
  public Element declaredIn() {
    return declaredIn;
  }

  /** What is known here of futures. */
  public KnownDone known() {
    return known;
  }

  public Place place() {
    return place;
  }
}
