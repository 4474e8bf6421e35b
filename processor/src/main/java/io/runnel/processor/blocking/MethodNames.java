package io.runnel.processor.blocking;

import io.runnel.processor.javac.DeclaringType;
import io.runnel.processor.javac.ReadableNames;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
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
  private final Map<TypeElement, String> binaryNames = new HashMap<>();

  MethodNames(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** The binary name of the class that declares the method. */
  String type(ExecutableElement method) {
    return type(DeclaringType.of(method));
  }

  String type(TypeElement type) {
    return binaryNames.computeIfAbsent(type, it -> elements.getBinaryName(it).toString());
  }

  /** The name as a catalogue writes it. */
  static String member(ExecutableElement method) {
    return method.getKind() == ElementKind.CONSTRUCTOR
        ? "<init>"
        : method.getSimpleName().toString();
  }

  /** The binary names of the erased parameter types, joined by {@code ","}. */
  String parameters(ExecutableElement method) {
    return joined(method, ",", this::type);
  }

  /** {@code Thread.sleep(long)}, {@code new FileReader(String)}. */
  String readable(ExecutableElement method) {
    return ReadableNames.of(method) + "(" + joined(method, ", ", ReadableNames::of) + ")";
  }

  /** The binary name of the class or interface that the method returns; empty for no such. */
  String returns(ExecutableElement method) {
    return types.asElement(method.getReturnType()) instanceof TypeElement type ? type(type) : "";
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
}
