package io.runnel.processor.types;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** A small source to ask the engine about: class {@code Given}, whose methods have the types. */
final class Given {

  private final Oracle oracle;
  final JavaTypes types;

  Given(List<String> universe, String... members) {
    Sources shared = new Sources("Universe");
    universe.forEach(shared::line);
    Sources source = new Sources("Given");
    source.line("package u;");
    source.line("import java.io.*;");
    source.line("import java.util.*;");
    source.line("import java.util.function.*;");
    source.line("abstract class Given<Q extends Number & Comparable<Q>> {");
    Arrays.stream(members).forEach(source::line);
    source.line("}");
    this.oracle = Oracle.of(List.of(shared, source));
    this.types = oracle.types();
  }

  /** The type that the method of this name returns. */
  JavaType type(String method) {
    return types.of(method(method).getReturnType());
  }

  ExecutableElement method(String name) {
    return ElementFilter.methodsIn(element("u.Given").getEnclosedElements()).stream()
        .filter(method -> method.getSimpleName().contentEquals(name))
        .findFirst()
        .orElseThrow();
  }

  Types javac() {
    return oracle.javac();
  }

  TypeElement element(String name) {
    return oracle.element(name);
  }

  /** Calls a method with values of these types; null for one that takes no part. */
  Optional<Invocation> invoke(String method, JavaType... arguments) {
    List<Optional<JavaType>> values = new ArrayList<>();
    for (JavaType argument : arguments) {
      values.add(Optional.ofNullable(argument));
    }
    TypeMirror owner = element("u.Given").asType();
    return types.invoke(method(method), (DeclaredType) owner, values);
  }

  /** What {@code join} makes of the types that these methods return. */
  JavaType join(String... methods) {
    return types.join(Arrays.stream(methods).map(this::type).toList());
  }
}
