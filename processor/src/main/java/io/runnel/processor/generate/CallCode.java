package io.runnel.processor.generate;

import static io.runnel.processor.generate.RuntimeNames.ASYNC_GENERATOR;
import static io.runnel.processor.generate.RuntimeNames.GENERATOR;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.runnel.processor.model.ParameterModel;
import io.runnel.processor.model.ParameterModel.Role;
import io.runnel.processor.model.StepKind;
import io.runnel.processor.model.StepModel;

/** The call of a step. */
final class CallCode {

  private CallCode() {}

  /**
   * Emits {@code weatherService.fetch(input)}, with {@code run} and {@code out} where the step asks
   * for them, or for a generator:
   *
   * <pre>{@code
   * (Generator<String>) out -> weatherService.words(input, out)
   * }</pre>
   */
  static CodeBlock call(StepModel step, CodeBlock receiver, CodeBlock input) {
    CodeBlock arguments =
        step.parameters().stream()
            .map(parameter -> argument(parameter, input))
            .collect(CodeBlock.joining(", "));
    CodeBlock call = CodeBlock.of("$L.$N($L)", receiver, step.method().getSimpleName(), arguments);
    if (!step.kind().isGenerator()) {
      return call;
    }
    ClassName type = step.kind() == StepKind.GENERATOR ? GENERATOR : ASYNC_GENERATOR;
    return CodeBlock.of(
        "($T) out -> $L", ParameterizedTypeName.get(type, TypeName.get(step.produced())), call);
  }

  /** {@code WeatherService}, for a static step. */
  static CodeBlock type(StepModel step) {
    return CodeBlock.of("$T", ServiceNames.typeName(step.ownerElement()));
  }

  /**
   * An argument that is exactly what the step declares, so that no other method of the name is
   * meant: {@code (Object) normalize}.
   */
  static CodeBlock exact(StepModel step, TypeName argumentType, CodeBlock argument) {
    TypeName wanted = TypeName.get(step.input().type());
    return step.isOverloaded() && !wanted.equals(argumentType)
        ? CodeBlock.of("($T) $L", wanted, argument)
        : argument;
  }

  private static CodeBlock argument(ParameterModel parameter, CodeBlock input) {
    if (parameter.role() == Role.CONTEXT) {
      return CodeBlock.of("run");
    }
    return parameter.role() == Role.EMITTER ? CodeBlock.of("out") : input;
  }
}
