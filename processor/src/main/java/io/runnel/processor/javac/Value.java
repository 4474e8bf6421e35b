package io.runnel.processor.javac;

import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/** What the source tells about an object. */
public sealed interface Value {

  /** A lambda or method reference, and the interface that it is made for. */
  record Function(Code code, @Nullable TypeElement type) implements Value {}

  /** An object that was made by {@code new}, so that its class is exactly this one. */
  record Instance(TypeElement type, ExecutableElement constructor, List<Value> arguments)
      implements Value {}

  /** A number, text or the like that is written there; null for {@code null}. */
  record Constant(@Nullable Object value) implements Value {}

  /** One of several, as a condition decides. */
  record Either(List<Value> values) implements Value {}

  /** What the parameter of a method or lambda holds, or an array in it, which is never assigned. */
  record Parameter(VariableElement variable) implements Value {}

  /** The object whose method runs. */
  record This(TypeElement type) implements Value {}

  /** What a call returned. */
  record Result(
      ExecutableElement method, Value receiver, List<Value> arguments, @Nullable TypeElement type)
      implements Value {}

  /** What a field holds that is not known better. */
  record Field(VariableElement variable, @Nullable TypeElement type) implements Value {}

  /** Any object of the type; null for what is no object of a class. */
  record Any(@Nullable TypeElement type) implements Value {}
}
