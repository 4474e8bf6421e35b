package io.runnel.processor.types;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * From javac's model to the types of this package, and the types that the language knows by name.
 */
final class Symbols {

  private static final Map<TypeKind, String> BOXES =
      Map.of(
          TypeKind.BOOLEAN, "java.lang.Boolean",
          TypeKind.BYTE, "java.lang.Byte",
          TypeKind.SHORT, "java.lang.Short",
          TypeKind.CHAR, "java.lang.Character",
          TypeKind.INT, "java.lang.Integer",
          TypeKind.LONG, "java.lang.Long",
          TypeKind.FLOAT, "java.lang.Float",
          TypeKind.DOUBLE, "java.lang.Double");

  /** The name that javac gives to the variables that capture makes. */
  private static final String CAPTURED = "<captured wildcard>";

  private final Elements elements;
  private final Types types;
  private final Map<TypeElement, ClassSymbol> symbols = new HashMap<>();
  private final Map<TypeParameterElement, TypeVar> variables = new HashMap<>();
  private final Map<TypeParameterElement, Captured> captures = new HashMap<>();
  private final Map<String, ClassSymbol> names = new HashMap<>();
  private final Algebra algebra;

  Symbols(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
    this.algebra = new Algebra(this);
  }

  Algebra algebra() {
    return algebra;
  }

  Types types() {
    return types;
  }

  ClassSymbol symbol(TypeElement element) {
    ClassSymbol known = symbols.get(element);
    if (known == null) {
      known = new ClassSymbol(element, this);
      symbols.put(element, known);
    }
    return known;
  }

  ClassSymbol declaring(ExecutableElement method) {
    if (method.getEnclosingElement() instanceof TypeElement type) {
      return symbol(type);
    }
    throw new IllegalArgumentException(method + " belongs to no class");
  }

  JavaType of(TypeMirror type) {
    return switch (type.getKind()) {
      case BOOLEAN, BYTE, SHORT, INT, LONG, CHAR, FLOAT, DOUBLE -> primitive(type.getKind());
      case VOID -> Special.of(Special.Kind.VOID, type);
      case NULL -> nullType();
      case ARRAY -> new ArrayOf(of(((ArrayType) type).getComponentType()));
      case DECLARED -> declared((DeclaredType) type);
      case TYPEVAR -> variable((TypeVariable) type);
      case WILDCARD -> wildcard((WildcardType) type);
      case INTERSECTION ->
          new Intersection(((IntersectionType) type).getBounds().stream().map(this::of).toList());
      case NONE -> Special.of(Special.Kind.NONE, type);
      default -> Special.error(type);
    };
  }

  private ClassType declared(DeclaredType type) {
    List<JavaType> arguments = type.getTypeArguments().stream().map(this::of).toList();
    DeclaredType around = OuterType.of(type);
    ClassType outer = around == null ? null : declared(around);
    return new ClassType(
        symbol((TypeElement) type.asElement()),
        outer != null && outer.isParameterized() ? outer : null,
        arguments);
  }

  private JavaType variable(TypeVariable type) {
    TypeParameterElement element = (TypeParameterElement) type.asElement();
    boolean hasLower = type.getLowerBound().getKind() != TypeKind.NULL;
    return hasLower || element.getSimpleName().contentEquals(CAPTURED)
        ? captured(type, element)
        : variable(element);
  }

  /** One that javac has captured itself. */
  private Captured captured(TypeVariable type, TypeParameterElement element) {
    Captured known = captures.get(element);
    if (known == null) {
      known = new Captured(unbound());
      captures.put(element, known); // its bounds may refer to it
      known.bound(of(type.getUpperBound()), of(type.getLowerBound()));
    }
    return known;
  }

  TypeVar variable(TypeParameterElement element) {
    return variables.computeIfAbsent(element, unknown -> new TypeVar(unknown, this));
  }

  private Wildcard wildcard(WildcardType type) {
    TypeMirror upper = type.getExtendsBound();
    TypeMirror lower = type.getSuperBound();
    if (upper != null) {
      return wildcard(Wildcard.Kind.EXTENDS, of(upper));
    }
    return lower == null ? unbound() : wildcard(Wildcard.Kind.SUPER, of(lower));
  }

  Wildcard wildcard(Wildcard.Kind kind, JavaType bound) {
    return new Wildcard(kind, bound, this);
  }

  Wildcard unbound() {
    return new Wildcard(Wildcard.Kind.UNBOUND, null, this);
  }

  Primitive primitive(TypeKind kind) {
    return new Primitive(kind, this);
  }

  ClassType box(Primitive primitive) {
    return named(BOXES.getOrDefault(primitive.kind(), "java.lang.Object"));
  }

  /** A class by its full name, without type arguments. */
  ClassType named(String name) {
    return classNamed(name).erased();
  }

  private ClassSymbol classNamed(String name) {
    return names.computeIfAbsent(name, unknown -> symbol(elements.getTypeElement(unknown)));
  }

  JavaType object() {
    return objectSymbol().erased();
  }

  ClassSymbol objectSymbol() {
    return classNamed("java.lang.Object");
  }

  /** Whether every array is one (JLS 4.10.3). */
  boolean isArraySuper(ClassSymbol symbol) {
    return symbol.equals(objectSymbol())
        || symbol.qualifiedName().equals("java.lang.Cloneable")
        || symbol.qualifiedName().equals("java.io.Serializable");
  }

  /** For what javac would make an error type of; seen from outside it can be an argument. */
  Special error() {
    return Special.error(objectSymbol().element().asType());
  }

  Special nullType() {
    return Special.of(Special.Kind.NULL, types.getNullType());
  }
}
