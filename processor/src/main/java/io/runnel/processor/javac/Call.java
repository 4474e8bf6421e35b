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
  private final boolean isExact;
  private final Lazy<Value> receiver;
  private final Lazy<List<Value>> arguments;
  private final Element declaredIn;
  private final KnownDone known;
  private final Place place;

  Call(
      ExecutableElement target,
      boolean isExact,
      Lazy<Value> receiver,
      Lazy<List<Value>> arguments,
      Element declaredIn,
      KnownDone known,
      Place place) {
    this.target = target;
    this.isExact = isExact;
    this.receiver = receiver;
    this.arguments = arguments;
    this.declaredIn = declaredIn;
    this.known = known;
    this.place = place;
  }

  /** The overload or constructor that the compiler chose. */
  public ExecutableElement target() {
    return target;
  }

  /**
   * Whether exactly the target runs, whatever the object's class is: it is static, private, final,
   * a constructor, or called by {@code super}.
   */
  public boolean isExact() {
    return isExact;
  }

  /** The object that it is called on; {@link Value.Instance} for a constructor. */
  public Value receiver() {
    return receiver.get();
  }

  /** What it is given, as far as the source tells; of most calls nobody asks that. */
  public List<Value> arguments() {
    return arguments.get();
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
