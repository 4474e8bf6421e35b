package io.runnel.processor.types;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * A class or interface as it was declared. There is one for each, so that it is its own identity.
 *
 * <p>What it extends is read when it is asked for, because that may lead back to it.
 */
final class ClassSymbol {

  private final TypeElement element;
  private final Symbols symbols;
  private final List<TypeVar> parameters;
  private @Nullable ClassType declared;
  private @Nullable List<JavaType> supertypes;

  ClassSymbol(TypeElement element, Symbols symbols) {
    this.element = element;
    this.symbols = symbols;
    this.parameters = element.getTypeParameters().stream().map(symbols::variable).toList();
  }

  TypeElement element() {
    return element;
  }

  Symbols symbols() {
    return symbols;
  }

  /** Its own type parameters, not those of a class around it. */
  List<TypeVar> parameters() {
    return parameters;
  }

  /** Its type inside of itself: its parameters are its arguments. */
  ClassType declared() {
    ClassType known = declared;
    if (known == null) {
      known = (ClassType) symbols.of(element.asType());
      declared = known;
    }
    return known;
  }

  /** Whether it has type parameters, of its own or of a class around it. */
  boolean isGeneric() {
    return declared().isParameterized();
  }

  ClassType erased() {
    return new ClassType(this, null, List.of());
  }

  /**
   * The direct supertypes of {@link #declared}: the superclass, if there is one, comes first. An
   * interface has Object there.
   */
  List<JavaType> supertypes() {
    List<JavaType> known = supertypes;
    if (known == null) {
      known = new ArrayList<>();
      TypeMirror superclass = element.getSuperclass();
      if (superclass.getKind() != TypeKind.NONE) {
        known.add(symbols.of(superclass));
      } else if (isInterface()) {
        known.add(symbols.object());
      }
      for (TypeMirror implemented : element.getInterfaces()) {
        known.add(symbols.of(implemented));
      }
      known = List.copyOf(known);
      supertypes = known;
    }
    return known;
  }

  boolean isInterface() {
    return element.getKind().isInterface();
  }

  boolean isFinal() {
    return element.getModifiers().contains(Modifier.FINAL);
  }

  boolean isSealed() {
    return element.getModifiers().contains(Modifier.SEALED);
  }

  boolean isAbstract() {
    return element.getModifiers().contains(Modifier.ABSTRACT)
        || element.getKind() == ElementKind.ANNOTATION_TYPE;
  }

  /** The direct subclasses that a sealed class permits, in the order of their declaration. */
  List<ClassSymbol> permitted() {
    return element.getPermittedSubclasses().stream()
        .filter(DeclaredType.class::isInstance)
        .map(permitted -> (TypeElement) ((DeclaredType) permitted).asElement())
        .map(symbols::symbol)
        .toList();
  }

  /** The class it is a member of, if it is one and not static. */
  @Nullable ClassSymbol outer() {
    Element around = element.getEnclosingElement();
    return element.getNestingKind() == NestingKind.MEMBER
            && !element.getModifiers().contains(Modifier.STATIC)
            && around instanceof TypeElement outer
        ? symbols.symbol(outer)
        : null;
  }

  String qualifiedName() {
    return element.getQualifiedName().toString();
  }

  String simpleName() {
    return element.getSimpleName().toString();
  }

  /** The simple name, after that of the classes around it. */
  String name() {
    return element.getEnclosingElement() instanceof TypeElement around
        ? symbols.symbol(around).name() + "." + simpleName()
        : simpleName();
  }

  @Override
  public String toString() {
    return name();
  }
}
