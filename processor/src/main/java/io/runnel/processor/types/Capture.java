package io.runnel.processor.types;

import java.util.ArrayList;
import java.util.List;

/** Capture conversion (JLS 5.1.10): wildcards become fresh type variables. */
final class Capture {

  private final Algebra algebra;

  Capture(Algebra algebra) {
    this.algebra = algebra;
  }

  JavaType of(JavaType type) {
    return type instanceof ClassType of ? of(of) : type;
  }

  ClassType of(ClassType type) {
    ClassType outer = type.outer();
    ClassType capturedOuter = outer == null ? null : of(outer);
    if (type.arguments().stream().noneMatch(Wildcard.class::isInstance)) {
      return new ClassType(type.symbol(), capturedOuter, type.arguments());
    }
    List<JavaType> fresh = new ArrayList<>();
    for (JavaType argument : type.arguments()) {
      fresh.add(argument instanceof Wildcard wildcard ? new Captured(wildcard) : argument);
    }
    for (int i = 0; i < fresh.size(); i++) {
      if (type.arguments().get(i) instanceof Wildcard
          && fresh.get(i) instanceof Captured variable) {
        // What was found out of the arguments before is already known.
        ClassType captured = new ClassType(type.symbol(), capturedOuter, fresh);
        JavaType declared = type.symbol().parameters().get(i).upper();
        fresh.set(i, bound(variable, Substitution.ofArguments(captured).apply(declared)));
      }
    }
    return new ClassType(type.symbol(), capturedOuter, fresh);
  }

  /** Gives a variable its bounds; if they are the same, they are all there is. */
  private JavaType bound(Captured variable, JavaType declared) {
    Wildcard wildcard = variable.wildcard();
    JavaType upper =
        wildcard.kind() == Wildcard.Kind.EXTENDS
            ? algebra.glb.of(wildcard.upper(), declared)
            : declared;
    if (upper == null) {
      upper = algebra.symbols.error();
    }
    variable.bound(upper, wildcard.lower());
    return wildcard.isSuper() && isSame(upper, wildcard.lower()) ? upper : variable;
  }

  private boolean isSame(JavaType upper, JavaType lower) {
    return !(Special.isError(upper) || Special.isError(lower))
        && algebra.isSame(declared(upper), declared(lower));
  }

  /** A question, not a bound: an inference variable only stands for itself here. */
  private static JavaType declared(JavaType type) {
    return type instanceof InferenceVar variable ? variable.declared() : type;
  }
}
