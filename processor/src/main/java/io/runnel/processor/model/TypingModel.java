package io.runnel.processor.model;

import io.runnel.processor.types.JavaType;
import java.util.List;
import javax.lang.model.type.TypeMirror;

/**
 * What javac makes of the call of a step.
 *
 * @param products what comes out of it: the value, what is awaited, or one chunk; several where the
 *     types of a route's alternatives lead to different ones
 * @param produced what these have in common
 * @param typeArguments what its own type parameters are inferred as
 * @param casts for each parameter, the types that generated code may have to cast an argument to:
 *     one, or several where a primitive may come from each of them
 * @param isVariableArity whether the last parameter takes what arrives as one of several
 * @param isUnchecked whether javac would warn that it cannot check the call
 */
public record TypingModel(
    List<JavaType> products,
    JavaType produced,
    List<JavaType> typeArguments,
    List<List<TypeMirror>> casts,
    boolean isVariableArity,
    boolean isUnchecked) {}
