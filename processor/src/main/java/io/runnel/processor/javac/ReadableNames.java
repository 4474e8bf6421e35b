package io.runnel.processor.javac;

import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Names as people write and say them. */
public final class ReadableNames {

  private ReadableNames() {}

  /** {@code Thread.sleep}, {@code new FileReader}. */
  public static String of(ExecutableElement method) {
    String type = of(DeclaringType.of(method));
    return method.getKind() == ElementKind.CONSTRUCTOR
        ? "new " + type
        : type + "." + method.getSimpleName();
  }

  /** {@code Map.Entry}; of an anonymous class what it extends. */
  public static String of(TypeElement type) {
    if (type.getSimpleName().isEmpty()) {
      return Stream.concat(type.getInterfaces().stream(), Stream.of(type.getSuperclass()))
          .filter(DeclaredType.class::isInstance)
          .map(above -> of((TypeElement) ((DeclaredType) above).asElement()))
          .findFirst()
          .orElse("Object");
    }
    Element outer = type.getEnclosingElement();
    return outer instanceof TypeElement outerType
        ? of(outerType) + "." + type.getSimpleName()
        : type.getSimpleName().toString();
  }
}
