package io.runnel.processor.reach;

import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * That code calls a method on an object that it is given.
 *
 * @param subject the parameter that holds the object; null for {@code this}
 * @param method the method as it is called
 */
record Use(@Nullable VariableElement subject, ExecutableElement method) {}
