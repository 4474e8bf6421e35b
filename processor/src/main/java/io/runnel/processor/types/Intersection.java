package io.runnel.processor.types;

import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.type.TypeMirror;

/** Several types at once, of which at most the first is a class; no source can spell it. */
record Intersection(List<JavaType> bounds) implements JavaType {

  Intersection {
    bounds = List.copyOf(bounds);
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
    return bounds.stream().map(Object::toString).collect(Collectors.joining(" & "));
  }
}
