package io.runnel.processor.types;

import java.util.List;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * A type variable: one that a class or a method declares, or a copy of one.
 *
 * <p>Its bounds are read when they are asked for, because they may refer to the variable itself. A
 * copy is a variable of its own. There is one object for each variable, so that it is its own
 * identity.
 */
final class TypeVar implements JavaType {

  private final TypeParameterElement element;
  private final Symbols symbols;
  private final boolean isCopy;
  private final @Nullable TypeVar original;
  private @Nullable JavaType upper;

  TypeVar(TypeParameterElement element, Symbols symbols) {
    this(element, symbols, false, null);
  }

  private TypeVar(
      TypeParameterElement element, Symbols symbols, boolean isCopy, @Nullable TypeVar original) {
    this.element = element;
    this.symbols = symbols;
    this.isCopy = isCopy;
    this.original = original;
  }

  /** A variable of its own, whose bound is to be set, to infer this one in a call. */
  TypeVar copy() {
    return new TypeVar(element, symbols, true, symbol());
  }

  /** A variable of its own, whose bound is to be set, which has nothing to do with this one. */
  TypeVar made() {
    return new TypeVar(element, symbols, true, null);
  }

  /** The variable that javac's symbol stands for; where it looks at that, copies are the same. */
  TypeVar symbol() {
    return original == null ? this : original;
  }

  void bound(JavaType bound) {
    this.upper = bound;
  }

  /** The bound that it was declared with: an intersection if there are several, else Object. */
  JavaType upper() {
    JavaType known = upper;
    if (known == null) {
      List<JavaType> bounds = element.getBounds().stream().map(symbols::of).toList();
      known =
          bounds.isEmpty()
              ? symbols.object()
              : bounds.size() == 1 ? bounds.get(0) : new Intersection(bounds);
      upper = known;
    }
    return known;
  }

  TypeParameterElement element() {
    return element;
  }

  Symbols symbols() {
    return symbols;
  }

  /** Whether inference has made it up, so that a source cannot name it. */
  boolean isCopy() {
    return isCopy;
  }

  @Override
  public boolean isDenotable() {
    return !isCopy;
  }

  @Override
  public TypeMirror mirror() {
    return isCopy ? Mirrors.of(this) : element.asType();
  }

  @Override
  public String toString() {
    return element.getSimpleName().toString();
  }
}
