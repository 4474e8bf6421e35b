package io.runnel.processor.types;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * A class or interface with its type arguments.
 *
 * @param outer the type that an inner class belongs to, if that has type arguments
 * @param arguments empty if the class is not generic, or raw
 */
record ClassType(ClassSymbol symbol, @Nullable ClassType outer, List<JavaType> arguments)
    implements JavaType {

  ClassType {
    arguments = List.copyOf(arguments);
  }

  /** Whether it, or a type it is inside of, has type arguments. */
  boolean isParameterized() {
    return !arguments.isEmpty() || outer != null;
  }

  /** Those of the types that it is inside of, then its own. */
  List<JavaType> allArguments() {
    if (outer == null) {
      return arguments;
    }
    List<JavaType> all = new ArrayList<>(outer.allArguments());
    all.addAll(arguments);
    return all;
  }

  /** Whether the type arguments that its class needs are missing. */
  boolean isRaw() {
    return !isParameterized() && symbol.isGeneric();
  }

  /** Whether the type that it is inside of got lost, which javac lets happen in projections. */
  boolean isStray() {
    return outer == null && !arguments.isEmpty() && symbol.declared().outer() != null;
  }

  @Override
  public boolean isDenotable() {
    return !isStray()
        && (outer == null || outer.isDenotable())
        && arguments.stream().allMatch(JavaType::isDenotable);
  }

  @Override
  public TypeMirror mirror() {
    return Mirrors.of(this);
  }

  @Override
  public String toString() {
    String name = outer == null ? symbol.name() : outer + "." + symbol.simpleName();
    return arguments.isEmpty()
        ? name
        : arguments.stream()
            .map(Object::toString)
            .collect(Collectors.joining(", ", name + "<", ">"));
  }
}
