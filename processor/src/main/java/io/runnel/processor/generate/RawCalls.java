package io.runnel.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.runnel.processor.model.CallModel;
import io.runnel.processor.model.Fit;
import io.runnel.processor.model.ParameterModel;
import io.runnel.processor.model.ParameterModel.Role;
import io.runnel.processor.model.StepModel;
import io.runnel.processor.model.TypingModel;
import java.util.List;
import javax.lang.model.type.TypeMirror;

/**
 * Calls of steps with a value that is an object, as the engine and runs in flight have it: cast to
 * what it is.
 */
final class RawCalls {

  private final ServiceNames services;
  private boolean isUnchecked;

  RawCalls(ServiceNames services) {
    this.services = services;
  }

  /** Whether a cast so far was one that Java cannot check. */
  boolean isUnchecked() {
    return isUnchecked;
  }

  /** Emits {@code weatherService.fetch((String) value)}. */
  CodeBlock of(CallModel call) {
    StepModel step = call.stepOrThrow();
    TypingModel typing = call.typing().orElseThrow();
    isUnchecked |= typing.isUnchecked();
    return CallCode.call(
        step,
        CallCode.receiver(step, services),
        typing.produced().mirror(),
        parameter -> argument(call, parameter),
        CallCode.given(call));
  }

  /** The value, cast to what arrives, so that Java converts it from there. */
  CodeBlock argument(CallModel call, ParameterModel parameter) {
    StepModel step = call.stepOrThrow();
    int index = step.parameters().indexOf(parameter);
    List<TypeMirror> types = call.typing().orElseThrow().casts().get(index);
    isUnchecked |= types.stream().anyMatch(Suppressions::isUnchecked);
    List<TypeName> casts = types.stream().map(TypeName::get).map(TypeName::box).toList();
    CodeBlock raw = raw(call, parameter);
    TypeName wanted = TypeName.get(parameter.type());
    CodeBlock value = casts.size() > 1 ? unboxed(raw, wanted, casts) : cast(raw, casts.get(0));
    boolean isChecked = casts.size() == 1 && isUnboxed(call, parameter);
    CodeBlock checked = isChecked ? CodeBlock.of("present($L, $L)", call.number(), value) : value;
    return call.typing().orElseThrow().isVariableArity()
        ? checked
        : CallCode.exact(step, wanted, casts.get(0), checked);
  }

  /** Where the argument is: the value itself, or one of several. */
  private static CodeBlock raw(CallModel call, ParameterModel parameter) {
    if (!call.takesSeveral()) {
      return CodeBlock.of("value");
    }
    StepModel step = call.stepOrThrow();
    int place =
        parameter.role() == Role.FROM
            ? step.inputs().size() + step.having(Role.FROM).indexOf(parameter)
            : step.inputs().indexOf(parameter);
    return CodeBlock.of("at(value, $L)", place);
  }

  private static CodeBlock cast(CodeBlock raw, TypeName type) {
    return type.equals(ClassName.OBJECT) ? raw : CodeBlock.of("($T) $L", type, raw);
  }

  /** A null would have to become a primitive; a step that returns one never gives it. */
  private static boolean isUnboxed(CallModel call, ParameterModel parameter) {
    if (!parameter.type().getKind().isPrimitive()) {
      return false;
    }
    boolean isCertain =
        parameter.role() == Role.INPUT
            && call.fit() != Fit.COLLECTED
            && call.arrival().values().size() == 1
            && call.arrival().value().producer().isPresent()
            && isPrimitive(call.arrival().type().mirror());
    return !isCertain;
  }

  private static boolean isPrimitive(TypeMirror type) {
    return type.getKind().isPrimitive();
  }

  /** Emits {@code value instanceof Integer ? (long) (Integer) value : (long) (Long) value}. */
  private static CodeBlock unboxed(CodeBlock raw, TypeName wanted, List<TypeName> casts) {
    CodeBlock.Builder code = CodeBlock.builder();
    for (TypeName cast : casts.subList(0, casts.size() - 1)) {
      code.add("$1L instanceof $2T ? ($3T) ($2T) $1L : ", raw, cast, wanted);
    }
    return code.add("($T) ($T) $L", wanted, casts.get(casts.size() - 1), raw).build();
  }
}
