package io.runnel.processor.types;

import javax.lang.model.type.TypeMirror;

/**
 * An array type.
 *
 * @param element a wildcard where javac looks at supertypes of a type that was not captured
 */
record ArrayOf(JavaType element) implements JavaType {

  boolean isOfWildcard() {
    return element instanceof Wildcard;
  }

  @Override
  public boolean isDenotable() {
    return !isOfWildcard() && element.isDenotable();
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
