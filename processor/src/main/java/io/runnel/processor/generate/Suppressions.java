package io.runnel.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import io.runnel.processor.model.ChainModel;
import io.runnel.processor.model.ParameterModel;
import io.runnel.processor.model.Reach;
import io.runnel.processor.model.StepModel;
import io.runnel.processor.types.OuterType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Parameterizable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** The warnings that the user's own declarations would cause in generated code. */
final class Suppressions {

  private Suppressions() {}

  static Optional<AnnotationSpec> of(ChainModel chain) {
    return of(
        Stream.concat(Stream.of(chain.declaredIn(), chain.method()), elements(chain.steps())),
        Stream.concat(
            Stream.concat(types(chain.steps()), inferred(chain)),
            chain.result().stream()
                .flatMap(
                    r -> Stream.concat(Stream.of(r.input(), r.output()), r.chunk().stream()))));
  }

  /** What generated code spells that no step declares. */
  private static Stream<TypeMirror> inferred(ChainModel chain) {
    return chain.calls().stream()
        .flatMap(call -> call.typing().stream())
        .flatMap(
            typing ->
                Stream.concat(
                    Stream.of(typing.produced().mirror()),
                    typing.casts().stream().flatMap(List::stream)));
  }

  static Optional<AnnotationSpec> of(TypeElement service, List<StepModel> steps) {
    return of(
        Stream.concat(Stream.of(service), elements(steps)),
        Stream.concat(
            types(steps),
            Stream.concat(bounds(service), steps.stream().flatMap(step -> bounds(step.method())))));
  }

  private static Stream<TypeMirror> bounds(Parameterizable generic) {
    return generic.getTypeParameters().stream().flatMap(variable -> variable.getBounds().stream());
  }

  /** {@code @SuppressWarnings({"deprecation", "rawtypes"})}, or nothing. */
  static Optional<AnnotationSpec> of(Stream<Element> elements, Stream<TypeMirror> types) {
    Set<String> words = new TreeSet<>();
    elements.forEach(
        element -> {
          addDeprecation(element, words);
          if (mayPollute(element)) {
            words.add("unchecked");
          }
        });
    types.forEach(
        type -> {
          Reach.mentioned(type).forEach(element -> addDeprecation(element, words));
          if (isRaw(type)) {
            words.add("rawtypes");
            words.add("unchecked");
          }
        });
    if (words.isEmpty()) {
      return Optional.empty();
    }
    AnnotationSpec.Builder annotation = AnnotationSpec.builder(SuppressWarnings.class);
    words.forEach(word -> annotation.addMember("value", "$S", word));
    return Optional.of(annotation.build());
  }

  /** Whether an override takes any number of values whose type the heap does not know. */
  private static boolean mayPollute(Element element) {
    return element instanceof ExecutableElement method
        && method.isVarArgs()
        && isUnchecked(method.getParameters().get(method.getParameters().size() - 1).asType());
  }

  /** Whether a cast to the type cannot be checked at run time (JLS 4.7). */
  static boolean isUnchecked(@Nullable TypeMirror type) {
    if (type instanceof ArrayType array) {
      return isUnchecked(array.getComponentType());
    }
    if (type instanceof DeclaredType declared) {
      return !declared.getTypeArguments().stream().allMatch(Suppressions::isUnbounded)
          || isUnchecked(OuterType.of(declared));
    }
    return type instanceof TypeVariable;
  }

  private static boolean isUnbounded(TypeMirror argument) {
    return argument instanceof WildcardType wildcard
        && wildcard.getSuperBound() == null
        && wildcard.getExtendsBound() == null;
  }

  private static void addDeprecation(Element element, Set<String> words) {
    for (Element at = element; at != null; at = at.getEnclosingElement()) {
      Deprecated deprecated = at.getAnnotation(Deprecated.class);
      if (deprecated != null) {
        words.add(deprecated.forRemoval() ? "removal" : "deprecation");
      }
    }
  }

  private static boolean isRaw(@Nullable TypeMirror type) {
    if (type instanceof ArrayType array) {
      return isRaw(array.getComponentType());
    }
    if (type instanceof WildcardType wildcard) {
      return isRaw(wildcard.getExtendsBound()) || isRaw(wildcard.getSuperBound());
    }
    if (!(type instanceof DeclaredType declared)) {
      return false;
    }
    TypeElement element = (TypeElement) declared.asElement();
    boolean isGeneric = !element.getTypeParameters().isEmpty();
    boolean isInner =
        element.getEnclosingElement() instanceof TypeElement
            && !element.getModifiers().contains(Modifier.STATIC);
    return (isGeneric && declared.getTypeArguments().isEmpty())
        || (isInner && isRaw(declared.getEnclosingType()))
        || declared.getTypeArguments().stream().anyMatch(Suppressions::isRaw);
  }

  private static Stream<Element> elements(List<StepModel> steps) {
    return steps.stream().flatMap(step -> Stream.of(step.method(), step.ownerElement()));
  }

  private static Stream<TypeMirror> types(List<StepModel> steps) {
    return steps.stream()
        .flatMap(
            step ->
                Stream.concat(
                    Stream.of(step.returns().declared(), step.produced()),
                    step.parameters().stream().map(ParameterModel::type)));
  }
}
