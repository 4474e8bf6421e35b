package io.runnel.processor.types;

import java.util.List;

/**
 * A call that javac accepts.
 *
 * @param returns the type of {@code w} in {@code var w = owner.method(arguments)}, or void
 * @param parameters the formal parameters of the method, with the inferred types
 * @param typeArguments what the method's own type parameters were inferred as, in order
 * @param isUnchecked whether javac would warn {@code [unchecked]}
 * @param isVariableArity whether it is applicable by variable-arity invocation only
 */
public record Invocation(
    JavaType returns,
    List<JavaType> parameters,
    List<JavaType> typeArguments,
    boolean isUnchecked,
    boolean isVariableArity) {

  public Invocation {
    parameters = List.copyOf(parameters);
    typeArguments = List.copyOf(typeArguments);
  }
}
