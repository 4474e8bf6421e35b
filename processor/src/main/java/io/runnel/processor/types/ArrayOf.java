package io.runnel.processor.types;

import javax.lang.model.type.TypeMirror;

/** An array type. */
record ArrayOf(JavaType element) implements JavaType {

  @Override
  public boolean isDenotable() {
    return element.isDenotable();
  }

  @Override
  public TypeMirror mirror() {
    return Mirrors.of(this);
  }

  @Override
  public String toString() {
    return element instanceof Intersection ? "(" + element + ")[]" : element + "[]";
  }
}
