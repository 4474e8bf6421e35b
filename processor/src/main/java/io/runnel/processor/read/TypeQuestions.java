package io.runnel.processor.read;

import io.runnel.processor.model.Gathered;
import io.runnel.processor.types.JavaType;
import io.runnel.processor.types.JavaTypes;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  private final JavaTypes java;

  public TypeQuestions(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
    this.java = new JavaTypes(elements, types);
  }

  /** The types as javac infers them. */
  JavaTypes java() {
    return java;
  }

  JavaType of(TypeMirror type) {
    return java.of(type);
  }

  /** Whether {@code To x = v;} compiles for a variable {@code v}. */
  boolean accepts(TypeMirror to, JavaType from) {
    return !isVoid(from) && to.getKind() != TypeKind.VOID && java.isAssignable(from, of(to));
  }

  boolean isVoid(JavaType type) {
    return type.mirror().getKind() == TypeKind.VOID;
  }

  /** {@code List<C>}, of boxed elements. */
  JavaType listOf(JavaType element) {
    return java.declared(element("java.util.List"), List.of(element));
  }

  /** All chunks as one value: {@code List<C>}, {@code Stream<C>}, {@code Flow.Publisher<C>}. */
  JavaType gathered(JavaType chunk, Gathered how) {
    return java.declared(element(how.type()), List.of(chunk));
  }

  TypeElement element(String name) {
    return elements.getTypeElement(name);
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

  /** The qualified names of the type and of all its supertypes. */
  Set<String> namesOf(TypeMirror type) {
    Set<String> names = new HashSet<>();
    if (type.getKind().isPrimitive() || type.getKind() == TypeKind.VOID) {
      return names;
    }
    Deque<TypeMirror> waiting = new ArrayDeque<>();
    waiting.add(type);
    while (!waiting.isEmpty()) {
      TypeMirror next = waiting.remove();
      boolean isKnown =
          next instanceof DeclaredType declared
              && !names.add(((TypeElement) declared.asElement()).getQualifiedName().toString());
      if (!isKnown) {
        waiting.addAll(types.directSupertypes(next));
      }
    }
    return names;
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
    return Optional.of(type)
        .filter(DeclaredType.class::isInstance)
        .flatMap(written -> viewAs(((DeclaredType) written).asElement().asType(), supertype))
        .map(view -> view.getTypeArguments().get(0))
        .filter(TypeVariable.class::isInstance)
        .map(variable -> types.erasure(((TypeVariable) variable).getUpperBound()))
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
