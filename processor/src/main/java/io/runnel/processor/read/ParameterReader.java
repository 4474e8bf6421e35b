package io.runnel.processor.read;

import io.runnel.processor.model.ParameterModel;
import io.runnel.processor.model.ParameterModel.Role;
import io.runnel.processor.model.WellKnown;
import io.runnel.processor.report.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Reads parameters: which one takes the value, and what the others are there for. */
final class ParameterReader {

  private final TypeQuestions types;

  ParameterReader(TypeQuestions types) {
    this.types = types;
  }

  List<ParameterModel> ofStep(ExecutableElement method, ExecutableType signature) {
    List<ParameterModel> read = new ArrayList<>();
    for (int i = 0; i < method.getParameters().size(); i++) {
      read.add(ofStep(method.getParameters().get(i), signature.getParameterTypes().get(i)));
    }
    return List.copyOf(read);
  }

  List<ParameterModel> ofChain(ExecutableElement method) {
    return method.getParameters().stream()
        .map(
            parameter ->
                parameter(
                    parameter,
                    parameter.asType(),
                    types.is(parameter.asType(), WellKnown.RUN_CONFIG) ? Role.CONFIG : Role.INPUT))
        .toList();
  }

  private ParameterModel ofStep(VariableElement parameter, TypeMirror type) {
    if (types.is(type, WellKnown.RUN_CONTEXT)) {
      return parameter(parameter, type, Role.CONTEXT);
    }
    Optional<AnnotationMirror> from = AnnotationReader.find(parameter, WellKnown.FROM);
    if (from.isPresent()) {
      String step =
          AnnotationReader.text(from.get(), "value").map(AnnotationReader::textOf).orElse("");
      Origin origin = Origin.of(parameter, from.get());
      return new ParameterModel(nameOf(parameter), type, Role.FROM, false, step.strip(), origin);
    }
    return types.is(type, WellKnown.EMITTER)
        ? emitter(parameter, (DeclaredType) type)
        : parameter(parameter, type, Role.INPUT);
  }

  /**
   * An {@code Emitter<? super C>} emits {@code C}; without a lower bound nothing can be emitted.
   */
  private static ParameterModel emitter(VariableElement parameter, DeclaredType type) {
    boolean isBare = type.getTypeArguments().isEmpty();
    TypeMirror chunk = isBare ? type : type.getTypeArguments().get(0);
    if (chunk instanceof WildcardType wildcard && wildcard.getSuperBound() != null) {
      chunk = wildcard.getSuperBound();
    }
    boolean isRaw = isBare || chunk instanceof WildcardType;
    return new ParameterModel(
        nameOf(parameter), chunk, Role.EMITTER, isRaw, "", Origin.of(parameter));
  }

  private static ParameterModel parameter(VariableElement parameter, TypeMirror type, Role role) {
    return new ParameterModel(nameOf(parameter), type, role, false, "", Origin.of(parameter));
  }

  private static String nameOf(VariableElement parameter) {
    return parameter.getSimpleName().toString();
  }
}
