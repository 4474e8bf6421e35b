package io.runnel.processor.types;

import java.util.ArrayList;
import java.util.List;

/** Rebuilds a type around other types for its variables. */
abstract class TypeMap {

  /** What stands for a type variable, a captured one or an inference variable. */
  abstract JavaType variable(JavaType variable);

  final JavaType apply(JavaType type) {
    if (type instanceof ClassType of) {
      return of.isParameterized() ? applyTo(of) : of;
    }
    if (type instanceof ArrayOf array) {
      return new ArrayOf(apply(array.element()));
    }
    if (type instanceof Wildcard wildcard) {
      return wildcard(wildcard);
    }
    if (type instanceof Intersection intersection) {
      return new Intersection(applyAll(intersection.bounds()));
    }
    return type instanceof Primitive || type instanceof Special ? type : variable(type);
  }

  final ClassType applyTo(ClassType type) {
    ClassType outer = type.outer();
    return new ClassType(
        type.symbol(), outer == null ? null : applyTo(outer), applyAll(type.arguments()));
  }

  final List<JavaType> applyAll(List<? extends JavaType> types) {
    List<JavaType> all = new ArrayList<>(types.size());
    for (JavaType type : types) {
      all.add(apply(type));
    }
    return all;
  }

  private JavaType wildcard(Wildcard wildcard) {
    JavaType bound = wildcard.bound();
    if (bound == null) {
      return wildcard;
    }
    JavaType applied = apply(bound);
    if (applied instanceof Wildcard inner) {
      // Arguments of a type that was not captured have got here.
      return wildcard.isSuper() == inner.isSuper() ? inner : wildcard.symbols().unbound();
    }
    return new Wildcard(wildcard.kind(), applied, wildcard.symbols());
  }
}
