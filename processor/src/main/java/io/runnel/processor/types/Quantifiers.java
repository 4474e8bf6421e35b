package io.runnel.processor.types;

import java.util.HashSet;
import java.util.Set;

/**
 * Turns variables in a type back into wildcards, as javac does before it compares the two sides of
 * a cast: the "high" type is the one with the most, the "low" the one with the least demands.
 */
final class Quantifiers {

  private final Algebra algebra;
  private final boolean high;
  private final boolean alsoDeclared;
  private final Set<JavaType> seen = new HashSet<>();

  /**
   * @param alsoDeclared whether not only captured variables are rewritten
   */
  private Quantifiers(Algebra algebra, boolean high, boolean alsoDeclared) {
    this.algebra = algebra;
    this.high = high;
    this.alsoDeclared = alsoDeclared;
  }

  static JavaType rewrite(Algebra algebra, JavaType type, boolean high, boolean alsoDeclared) {
    return new Quantifiers(algebra, high, alsoDeclared).rewrite(type);
  }

  private JavaType rewrite(JavaType type) {
    if (type instanceof ClassType of) {
      return of.isParameterized() ? rewriteClass(of) : of;
    }
    if (type instanceof Wildcard wildcard) {
      JavaType bound = wildcard.bound() == null ? algebra.symbols.object() : wildcard.bound();
      JavaType rewritten = rewrite(bound);
      return rewritten.equals(bound) ? wildcard : wildcard(wildcard.kind(), rewritten);
    }
    if (type instanceof Captured captured) {
      return rewriteCaptured(captured);
    }
    return type instanceof TypeVar variable && alsoDeclared ? rewriteDeclared(variable) : type;
  }

  private ClassType rewriteClass(ClassType type) {
    ClassType outer = type.outer();
    return new ClassType(
        type.symbol(),
        outer == null ? null : rewriteClass(outer),
        type.arguments().stream().map(this::rewrite).toList());
  }

  private JavaType rewriteCaptured(Captured captured) {
    Wildcard wildcard = captured.wildcard();
    JavaType bound = wildcard.bound() == null ? algebra.symbols.object() : wildcard.bound();
    if (!seen.add(captured) || Mentions.any(bound, captured::equals)) {
      return wildcard(wildcard.kind(), algebra.erasure.of(bound));
    }
    JavaType rewritten = wildcard(wildcard.kind(), rewrite(bound));
    seen.remove(captured);
    return rewritten;
  }

  private JavaType rewriteDeclared(TypeVar variable) {
    if (!seen.add(variable)) {
      return algebra.symbols.unbound();
    }
    JavaType upper = variable.upper();
    return wildcard(
        Wildcard.Kind.EXTENDS,
        Mentions.any(upper, variable::equals) ? algebra.erasure.of(upper) : rewrite(upper));
  }

  private JavaType wildcard(Wildcard.Kind kind, JavaType bound) {
    JavaType inner = bound instanceof Wildcard that ? high ? that.upper() : that.lower() : bound;
    return switch (kind) {
      case UNBOUND -> algebra.symbols.unbound();
      case EXTENDS ->
          high && !algebra.isObject(inner) && !Special.isNull(inner)
              ? algebra.symbols.wildcard(kind, inner)
              : algebra.symbols.unbound();
      case SUPER ->
          high || Special.isNull(inner)
              ? algebra.symbols.unbound()
              : algebra.symbols.wildcard(kind, inner);
    };
  }
}
