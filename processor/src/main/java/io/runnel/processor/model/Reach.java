package io.runnel.processor.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Who can see what. */
public final class Reach {

  private Reach() {}

  public static boolean isPublic(TypeElement type) {
    return enclosing(type).allMatch(each -> each.getModifiers().contains(Modifier.PUBLIC));
  }

  /** Whether every type that is mentioned is visible everywhere. */
  public static boolean isPublic(TypeMirror type) {
    return mentioned(type).allMatch(Reach::isPublic);
  }

  /** Whether the type is private, or inside something private. */
  public static boolean isHidden(TypeElement type) {
    return enclosing(type).anyMatch(each -> each.getModifiers().contains(Modifier.PRIVATE));
  }

  /** The first type that the package cannot see, of those that are mentioned or around them. */
  public static Optional<TypeElement> hiddenFrom(
      PackageElement from, List<? extends TypeMirror> types) {
    return types.stream()
        .flatMap(Reach::mentioned)
        .flatMap(Reach::enclosing)
        .filter(type -> !isMemberVisible(type, from))
        .findFirst();
  }

  /** Whether a package can use a type or a method, given that it can see what is around it. */
  public static boolean isMemberVisible(Element element, PackageElement from) {
    Set<Modifier> modifiers = element.getModifiers();
    return modifiers.contains(Modifier.PUBLIC)
        || (!modifiers.contains(Modifier.PRIVATE) && packageOf(element).equals(from));
  }

  public static PackageElement packageOf(Element element) {
    return element instanceof PackageElement found
        ? found
        : packageOf(Objects.requireNonNull(element.getEnclosingElement()));
  }

  /** The type that declares a method. */
  public static TypeElement declaring(ExecutableElement method) {
    return (TypeElement) Objects.requireNonNull(method.getEnclosingElement());
  }

  /** The top-level type around a type, or itself. */
  public static TypeElement outermost(TypeElement type) {
    return type.getEnclosingElement() instanceof TypeElement outer ? outermost(outer) : type;
  }

  private static Stream<TypeElement> enclosing(TypeElement type) {
    return type.getEnclosingElement() instanceof TypeElement outer
        ? Stream.concat(Stream.of(type), enclosing(outer))
        : Stream.of(type);
  }

  /** The types that a type mentions, itself first. */
  public static Stream<TypeElement> mentioned(@Nullable TypeMirror type) {
    if (type instanceof ArrayType array) {
      return mentioned(array.getComponentType());
    }
    if (type instanceof WildcardType wildcard) {
      return Stream.concat(
          mentioned(wildcard.getExtendsBound()), mentioned(wildcard.getSuperBound()));
    }
    if (type instanceof DeclaredType declared) {
      return Stream.of(
              Stream.of((TypeElement) declared.asElement()),
              declared.getTypeArguments().stream().flatMap(Reach::mentioned),
              mentioned(declared.getEnclosingType()))
          .flatMap(each -> each);
    }
    return Stream.empty();
  }
}
