package io.runnel.processor.types;

import javax.lang.model.type.TypeMirror;

/** What a type variable of a method is while its instantiation is being inferred (JLS 18.1.1). */
final class InferenceVar implements JavaType {

  private final JavaType declared;

  InferenceVar(JavaType declared) {
    this.declared = declared;
  }

  /** The variable that is inferred: a type variable of the method, or a captured one. */
  JavaType declared() {
    return declared;
  }

  @Override
  public boolean isDenotable() {
    return false;
  }

  @Override
  public TypeMirror mirror() {
    return declared.mirror();
  }

  @Override
  public String toString() {
    return "inferred " + declared;
  }
}
