package io.runnel.processor.types;

import java.util.List;

/** Type erasure (JLS 4.6). */
final class Erasure {

  JavaType of(JavaType type) {
    if (type instanceof ClassType of) {
      return of.symbol().erased();
    }
    if (type instanceof ArrayOf array) {
      return new ArrayOf(of(array.element()));
    }
    if (type instanceof TypeVar variable) {
      return of(variable.upper());
    }
    if (type instanceof Captured captured) {
      return of(captured.upper());
    }
    if (type instanceof InferenceVar variable) {
      return of(variable.declared());
    }
    if (type instanceof Wildcard wildcard) {
      return of(wildcard.upper());
    }
    return type instanceof Intersection intersection ? of(intersection.bounds().get(0)) : type;
  }

  List<JavaType> of(List<? extends JavaType> types) {
    return types.stream().map(this::of).toList();
  }
}
