package io.runnel.processor.types;

import javax.lang.model.type.TypeMirror;

/**
 * The fresh type variable that capture conversion (JLS 5.1.10) puts for a wildcard.
 *
 * <p>Two captures are never equal. The bounds are set once, right after all the variables of the
 * same capture were made, since they may refer to one another.
 */
final class Captured implements JavaType {

  private final Wildcard wildcard;
  private JavaType upper;
  private JavaType lower;

  Captured(Wildcard wildcard) {
    this.wildcard = wildcard;
    this.upper = wildcard.upper();
    this.lower = wildcard.lower();
  }

  void bound(JavaType newUpper, JavaType newLower) {
    this.upper = newUpper;
    this.lower = newLower;
  }

  Wildcard wildcard() {
    return wildcard;
  }

  JavaType upper() {
    return upper;
  }

  /** The null type if it has no lower bound. */
  JavaType lower() {
    return lower;
  }

  @Override
  public boolean isDenotable() {
    return false;
  }

  @Override
  public TypeMirror mirror() {
    return Mirrors.of(this);
  }

  @Override
  public String toString() {
    return "capture of " + wildcard;
  }
}
