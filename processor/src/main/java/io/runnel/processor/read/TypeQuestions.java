package io.runnel.processor.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What the readers ask javac about types. */
public final class TypeQuestions {

  private final Elements elements;
  private final Types types;

  public TypeQuestions(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** Whether {@code var v = previous(x); next(v);} compiles. */
  boolean accepts(TypeMirror parameter, TypeMirror produced) {
    if (ErrorTypes.isIn(parameter) || ErrorTypes.isIn(produced)) {
      return true; // javac reports the missing type itself
    }
    if (produced.getKind() == TypeKind.VOID || parameter.getKind() == TypeKind.VOID) {
      return false;
    }
    return types.isAssignable(types.capture(produced), parameter);
  }

  /** Whether a reference to {@code produced} is one to {@code wanted}, as type arguments need. */
  boolean isSubtype(TypeMirror produced, TypeMirror wanted) {
    return types.isSubtype(types.capture(produced), wanted);
  }

  TypeMirror boxed(TypeMirror type) {
    if (type.getKind() == TypeKind.VOID) {
      return type("java.lang.Void");
    }
    return type.getKind().isPrimitive() ? types.boxedClass((PrimitiveType) type).asType() : type;
  }

  DeclaredType listOf(TypeMirror element) {
    return types.getDeclaredType(elements.getTypeElement("java.util.List"), boxed(element));
  }

  TypeMirror type(String name) {
    return elements.getTypeElement(name).asType();
  }

  boolean is(TypeMirror type, String name) {
    return type instanceof DeclaredType declared
        && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals(name);
  }

  /** The type seen as one of its supertypes, with the type arguments that it gives to it. */
  Optional<DeclaredType> viewAs(TypeMirror type, String supertype) {
    if (type.getKind().isPrimitive() || type.getKind() == TypeKind.VOID) {
      return Optional.empty();
    }
    Deque<TypeMirror> waiting = new ArrayDeque<>();
    waiting.add(type);
    while (!waiting.isEmpty()) {
      TypeMirror next = waiting.remove();
      if (is(next, supertype)) {
        return Optional.of((DeclaredType) next);
      }
      waiting.addAll(types.directSupertypes(next));
    }
    return Optional.empty();
  }

  /** The only type argument of a supertype, without its wildcard; empty if the type is raw. */
  Optional<TypeMirror> argument(TypeMirror type, String supertype) {
    return viewAs(type, supertype)
        .filter(view -> view.getTypeArguments().size() == 1)
        .map(view -> bound(view.getTypeArguments().get(0), type, supertype));
  }

  private TypeMirror bound(TypeMirror argument, TypeMirror type, String supertype) {
    if (!(argument instanceof WildcardType wildcard)) {
      return argument;
    }
    if (wildcard.getExtendsBound() != null) {
      return wildcard.getExtendsBound();
    }
    // A class like MyFuture<T extends Forecast> bounds a `?` by its own declaration.
    return viewAs(types.capture(type), supertype)
        .map(view -> view.getTypeArguments().get(0))
        .filter(TypeVariable.class::isInstance)
        .map(captured -> types.erasure(((TypeVariable) captured).getUpperBound()))
        .orElseGet(() -> type("java.lang.Object"));
  }

  ExecutableType memberOf(DeclaredType owner, ExecutableElement method) {
    return (ExecutableType) types.asMemberOf(owner, method);
  }

  boolean isChecked(TypeMirror thrown) {
    return !types.isSubtype(thrown, type("java.lang.RuntimeException"))
        && !types.isSubtype(thrown, type("java.lang.Error"));
  }

  boolean overrides(ExecutableElement overrider, ExecutableElement other, TypeElement type) {
    return elements.overrides(overrider, other, type);
  }

  Elements elements() {
    return elements;
  }

  Types types() {
    return types;
  }
}
