package io.runnel.processor.types;

import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** From the types of this package back to javac's. */
final class Mirrors {

  private Mirrors() {}

  /** A source must be able to spell the type. */
  static TypeMirror of(JavaType type, Symbols symbols) {
    if (type instanceof ArrayOf array) {
      return symbols.types().getArrayType(of(array.element(), symbols));
    }
    if (type instanceof Wildcard wildcard) {
      JavaType bound = wildcard.bound();
      TypeMirror mirror =
          bound == null || bound instanceof Special // above the null type is anything
              ? null
              : of(bound, symbols);
      return symbols
          .types()
          .getWildcardType(
              wildcard.kind() == Wildcard.Kind.EXTENDS ? mirror : null,
              wildcard.isSuper() ? mirror : null);
    }
    return type instanceof ClassType spelled ? declared(spelled, symbols) : type.mirror();
  }

  private static DeclaredType declared(ClassType type, Symbols symbols) {
    TypeMirror[] arguments =
        type.arguments().stream().map(one -> of(one, symbols)).toArray(TypeMirror[]::new);
    ClassType outer = type.outer();
    TypeElement element = type.symbol().element();
    // The compiler of Eclipse takes no null for the outer type, though the interface allows it.
    return outer == null
        ? symbols.types().getDeclaredType(element, arguments)
        : symbols.types().getDeclaredType(declared(outer, symbols), element, arguments);
  }

  /** The symbols that a type was made with; null for what belongs to none. */
  static @Nullable Symbols symbols(JavaType type) {
    if (type instanceof ClassType of) {
      return of.symbol().symbols();
    }
    if (type instanceof Primitive primitive) {
      return primitive.symbols();
    }
    if (type instanceof TypeVar variable) {
      return variable.symbols();
    }
    if (type instanceof Wildcard wildcard) {
      return wildcard.symbols();
    }
    if (type instanceof Captured captured) {
      return captured.wildcard().symbols();
    }
    if (type instanceof ArrayOf array) {
      return symbols(array.element());
    }
    return type instanceof Intersection intersection ? symbols(intersection.bounds().get(0)) : null;
  }

  /** Of a type that perhaps no source can spell: then of the nearest supertype. */
  static TypeMirror of(JavaType type) {
    Symbols symbols = symbols(type);
    if (symbols == null) { // nor is an array known of what javac does not know
      return type instanceof ArrayOf array ? of(array.element()) : type.mirror();
    }
    return of(symbols.algebra().projection.denotable(type), symbols);
  }
}
