package io.runnel.processor.blocking;

import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The names of methods: as a catalogue writes them, and as people read them. */
final class MethodNames {

  private final Elements elements;
  private final Types types;

  MethodNames(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** The class that declares the method. */
  static TypeElement declaringType(ExecutableElement method) {
    return (TypeElement) Objects.requireNonNull(method.getEnclosingElement());
  }

  /** The binary name of the class that declares the method. */
  String type(ExecutableElement method) {
    return elements.getBinaryName(declaringType(method)).toString();
  }

  /** The binary names of the erased parameter types, joined by {@code ","}. */
  String parameters(ExecutableElement method) {
    return joined(method, ",", type -> elements.getBinaryName(type).toString());
  }

  /** {@code Thread.sleep(long)}, {@code new FileReader(String)}. */
  String readable(ExecutableElement method) {
    String type = withOuterTypes(declaringType(method));
    String name =
        method.getKind() == ElementKind.CONSTRUCTOR
            ? "new " + type
            : type + "." + method.getSimpleName();
    return name + "(" + joined(method, ", ", MethodNames::withOuterTypes) + ")";
  }

  private String joined(
      ExecutableElement method, String separator, Function<TypeElement, String> name) {
    return method.getParameters().stream()
        .map(parameter -> nameOf(types.erasure(parameter.asType()), name))
        .collect(Collectors.joining(separator));
  }

  /** Not by {@code toString}, which prints type annotations and source names. */
  private String nameOf(TypeMirror erased, Function<TypeElement, String> name) {
    if (erased instanceof ArrayType array) {
      return nameOf(array.getComponentType(), name) + "[]";
    }
    return types.asElement(erased) instanceof TypeElement type
        ? name.apply(type)
        : erased.getKind().name().toLowerCase(Locale.ROOT);
  }

  private static String withOuterTypes(TypeElement type) {
    Element outer = type.getEnclosingElement();
    return outer instanceof TypeElement outerType
        ? withOuterTypes(outerType) + "." + type.getSimpleName()
        : type.getSimpleName().toString();
  }
}
