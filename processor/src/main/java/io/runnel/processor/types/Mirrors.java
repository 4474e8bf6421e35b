package io.runnel.processor.types;

import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** From the types of this package back to javac's. */
final class Mirrors {

  private Mirrors() {}

  static TypeMirror of(JavaType type) {
    if (type instanceof ArrayOf array) {
      Symbols symbols = symbols(array.element());
      return symbols.types().getArrayType(array.element().mirror());
    }
    if (type instanceof Intersection intersection) {
      return intersection.bounds().get(0).mirror();
    }
    if (type instanceof Captured captured) {
      return captured.upper().mirror();
    }
    if (type instanceof Wildcard wildcard) {
      JavaType bound = wildcard.bound();
      TypeMirror mirror = bound == null ? null : bound.mirror();
      return wildcard
          .symbols()
          .types()
          .getWildcardType(
              wildcard.kind() == Wildcard.Kind.EXTENDS ? mirror : null,
              wildcard.isSuper() ? mirror : null);
    }
    if (type instanceof ClassType spelled) {
      return declared(spelled);
    }
    return type.mirror();
  }

  private static DeclaredType declared(ClassType type) {
    TypeMirror[] arguments =
        type.arguments().stream().map(JavaType::mirror).toArray(TypeMirror[]::new);
    ClassSymbol symbol = type.symbol();
    ClassType outer = type.outer();
    return symbol
        .symbols()
        .types()
        .getDeclaredType(outer == null ? null : declared(outer), symbol.element(), arguments);
  }

  private static Symbols symbols(JavaType type) {
    if (type instanceof ClassType of) {
      return of.symbol().symbols();
    }
    if (type instanceof Primitive primitive) {
      return primitive.symbols();
    }
    if (type instanceof TypeVar variable) {
      return variable.symbols();
    }
    if (type instanceof ArrayOf array) {
      return symbols(array.element());
    }
    if (type instanceof Captured captured) {
      return captured.wildcard().symbols();
    }
    if (type instanceof Intersection intersection) {
      return symbols(intersection.bounds().get(0));
    }
    throw new IllegalArgumentException("no array of " + type);
  }
}
