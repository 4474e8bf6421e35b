package io.runnel.processor.types;

import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * A wildcard: only ever an argument of a class type.
 *
 * <p>{@code ? extends Object} is kept apart from {@code ?}, though both mean the same, because both
 * can be spelled.
 */
record Wildcard(Kind kind, @Nullable JavaType bound, Symbols symbols) implements JavaType {

  enum Kind {
    UNBOUND,
    EXTENDS,
    SUPER
  }

  /** The bound that was spelled after {@code extends}; Object if there was none. */
  JavaType upper() {
    return kind == Kind.EXTENDS && bound != null ? bound : symbols.object();
  }

  /** The bound that was spelled after {@code super}; the null type if there was none. */
  JavaType lower() {
    return kind == Kind.SUPER && bound != null ? bound : symbols.nullType();
  }

  /**
   * The upper bound that it has as the argument for a parameter: like javac, of a wildcard without
   * an upper bound that of the parameter as it was declared.
   */
  JavaType upper(TypeVar parameter) {
    return kind == Kind.EXTENDS ? upper() : parameter.upper();
  }

  boolean isSuper() {
    return kind == Kind.SUPER;
  }

  /** Since JDK 18, javac takes {@code ? extends Object} for {@code ?} (JDK-8268148). */
  boolean isUnbound() {
    return kind == Kind.UNBOUND
        || (kind == Kind.EXTENDS
            && symbols.object().equals(bound)
            && Runtime.version().feature() >= 18);
  }

  @Override
  public boolean isDenotable() {
    return bound == null || bound.isDenotable();
  }

  @Override
  public TypeMirror mirror() {
    return Mirrors.of(this);
  }

  @Override
  public String toString() {
    return switch (kind) {
      case UNBOUND -> "?";
      case EXTENDS -> "? extends " + bound;
      case SUPER -> "? super " + bound;
    };
  }
}
