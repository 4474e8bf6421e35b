package io.runnel.processor.reach;

import io.runnel.processor.javac.Code;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/** A method that is called, with all that does not depend on who calls it: found out once. */
final class Callee {

  private final Judge.Opinion opinion;
  private final boolean isExact;
  private final Optional<Code> code;
  private final List<Optional<ExecutableElement>> functions;
  private final Optional<Code> staticInitialiser;
  private @Nullable Node node;

  Callee(
      Judge.Opinion opinion,
      boolean isExact,
      Optional<Code> code,
      List<Optional<ExecutableElement>> functions,
      Optional<Code> staticInitialiser) {
    this.opinion = opinion;
    this.isExact = isExact;
    this.code = code;
    this.functions = functions;
    this.staticInitialiser = staticInitialiser;
  }

  Judge.Opinion opinion() {
    return opinion;
  }

  /** Whether it runs whatever the object is. */
  boolean isExact() {
    return isExact;
  }

  /** Its body; empty if nobody is to look into it. */
  Optional<Code> code() {
    return code;
  }

  /** What it calls of each of its parameters, as a method of a library; empty for nothing. */
  List<Optional<ExecutableElement>> functions() {
    return functions;
  }

  /** What runs because a call of it may be the first use of its class. */
  Optional<Code> staticInitialiser() {
    return staticInitialiser;
  }

  /** Its body in the graph, once it is there. */
  @Nullable Node node() {
    return node;
  }

  void standsAt(Node place) {
    node = place;
  }
}
