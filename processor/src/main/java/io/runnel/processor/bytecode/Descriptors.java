package io.runnel.processor.bytecode;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.objectweb.asm.Type;

/**
 * The names and descriptors that methods of the compiler's model have in class files (JVMS 4.3).
 */
final class Descriptors {

  private final Elements elements;
  private final Types types;

  Descriptors(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  static String nameOf(ExecutableElement method) {
    return method.getKind() == ElementKind.CONSTRUCTOR
        ? "<init>"
        : method.getSimpleName().toString();
  }

  static List<String> parametersIn(String descriptor) {
    return Stream.of(Type.getArgumentTypes(descriptor)).map(Type::getDescriptor).toList();
  }

  String descriptorOf(ExecutableElement method) {
    return parametersOf(method).stream()
        .map(this::descriptorOf)
        .collect(Collectors.joining("", "(", ")" + descriptorOf(method.getReturnType())));
  }

  /**
   * Whether a method of this descriptor is the other one, or may override it: its result may be
   * another, and so may a parameter whose type is a type variable there.
   */
  boolean mayOverride(String descriptor, ExecutableElement method) {
    List<String> given = parametersIn(descriptor);
    List<TypeMirror> declared = parametersOf(method);
    return given.size() == declared.size()
        && IntStream.range(0, given.size())
            .allMatch(
                i ->
                    declared.get(i).getKind() == TypeKind.TYPEVAR
                        || descriptorOf(declared.get(i)).equals(given.get(i)));
  }

  /** With the one that the constructor of an inner class has in the bytes alone. */
  private static List<TypeMirror> parametersOf(ExecutableElement method) {
    TypeElement type = (TypeElement) Objects.requireNonNull(method.getEnclosingElement());
    boolean ofInner =
        method.getKind() == ElementKind.CONSTRUCTOR
            && type.getNestingKind() == NestingKind.MEMBER
            && !type.getModifiers().contains(Modifier.STATIC);
    return Stream.concat(
            ofInner ? Stream.ofNullable(type.getEnclosingElement()) : Stream.empty(),
            method.getParameters().stream())
        .map(parameter -> parameter.asType())
        .toList();
  }

  private String descriptorOf(TypeMirror type) {
    TypeMirror erased = types.erasure(type);
    if (erased instanceof ArrayType array) {
      return "[" + descriptorOf(array.getComponentType());
    }
    return types.asElement(erased) instanceof TypeElement element
        ? "L" + elements.getBinaryName(element).toString().replace('.', '/') + ";"
        : primitive(erased.getKind());
  }

  private static String primitive(TypeKind kind) {
    return switch (kind) {
      case BOOLEAN -> "Z";
      case BYTE -> "B";
      case SHORT -> "S";
      case CHAR -> "C";
      case INT -> "I";
      case LONG -> "J";
      case FLOAT -> "F";
      case DOUBLE -> "D";
      case VOID -> "V";
      default -> throw new IllegalArgumentException("No type of a class file: " + kind);
    };
  }
}
