package io.runnel.processor.types;

import java.util.List;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * A type variable that a class or a method declares.
 *
 * <p>Its bounds are read when they are asked for, because they may refer to the variable itself.
 */
final class TypeVar implements JavaType {

  private final TypeParameterElement element;
  private final Symbols symbols;
  private @Nullable JavaType upper;

  TypeVar(TypeParameterElement element, Symbols symbols) {
    this.element = element;
    this.symbols = symbols;
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

  Symbols symbols() {
    return symbols;
  }

  @Override
  public boolean isDenotable() {
    return true;
  }

  @Override
  public TypeMirror mirror() {
    return element.asType();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TypeVar that && element.equals(that.element);
  }

  @Override
  public int hashCode() {
    return element.hashCode();
  }

  @Override
  public String toString() {
    return element.getSimpleName().toString();
  }
}
