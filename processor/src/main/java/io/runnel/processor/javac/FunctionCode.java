package io.runnel.processor.javac;

import javax.lang.model.element.Element;

/** A lambda or method reference, which knows what holds where it stands. */
abstract class FunctionCode extends BodyCode {

  private Surroundings surroundings;

  FunctionCode(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** Whoever reads the code around it knows best. */
  final void standsIn(Surroundings better) {
    surroundings = better;
  }

  final Surroundings surroundings() {
    return surroundings;
  }

  @Override
  public final Element within() {
    return surroundings.declaredIn();
  }

  @Override
  public final boolean isMethod() {
    return false;
  }
}
