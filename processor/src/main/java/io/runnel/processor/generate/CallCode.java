package io.runnel.processor.generate;

import static io.runnel.processor.generate.RuntimeNames.ASYNC_GENERATOR;
import static io.runnel.processor.generate.RuntimeNames.GENERATOR;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.runnel.processor.model.CallModel;
import io.runnel.processor.model.ParameterModel;
import io.runnel.processor.model.StepKind;
import io.runnel.processor.model.StepModel;
import java.util.function.UnaryOperator;
import javax.lang.model.type.TypeMirror;

/** The call of a step. */
final class CallCode {

  private CallCode() {}

  /** What is handed to a parameter that takes a value. */
  @FunctionalInterface
  interface Arguments {
    CodeBlock of(ParameterModel parameter);
  }

  /**
   * Emits {@code weatherService.fetch(input)}, with {@code run} and {@code out} where the step asks
   * for them, or for a generator:
   *
   * <pre>{@code
   * (Generator<String>) out -> weatherService.words(input, out)
   * }</pre>
   *
   * <p>What is a type of another library is converted: {@code given(2,
   * weatherService.fetch(input)).toFuture()}.
   *
   * @param chunk what a generator emits
   * @param given emits the check that what is converted is not null
   */
  static CodeBlock call(
      StepModel step,
      CodeBlock receiver,
      TypeMirror chunk,
      Arguments arguments,
      UnaryOperator<CodeBlock> given) {
    CodeBlock list =
        step.parameters().stream()
            .map(parameter -> argument(parameter, arguments))
            .collect(CodeBlock.joining(", "));
    CodeBlock plain = CodeBlock.of("$L.$N($L)", receiver, step.method().getSimpleName(), list);
    CodeBlock call =
        step.returns()
            .library()
            .map(library -> Conversions.toJdk(library.type(), given.apply(plain)))
            .orElse(plain);
    if (!step.kind().isGenerator()) {
      return call;
    }
    ClassName type = step.kind() == StepKind.GENERATOR ? GENERATOR : ASYNC_GENERATOR;
    return CodeBlock.of(
        "($T) out -> $L", ParameterizedTypeName.get(type, TypeName.get(chunk).box()), call);
  }

  /** Emits {@code given(2, weatherService.fetch(input))}, in the class of a chain. */
  static UnaryOperator<CodeBlock> given(CallModel call) {
    return code -> CodeBlock.of("given($L, $L)", call.number(), code);
  }

  /** {@code WeatherService}, for a static step, else the field of the service. */
  static CodeBlock receiver(StepModel step, ServiceNames services) {
    return step.isStatic() ? type(step) : CodeBlock.of("$N", services.of(step.ownerElement()));
  }

  static CodeBlock type(StepModel step) {
    return Qualifiers.of(step);
  }

  /**
   * An argument that is exactly what the step declares, so that no other method of the name is
   * meant: {@code (Object) normalize}.
   *
   * @param wanted the type of the parameter
   * @param argumentType the type of the argument
   */
  static CodeBlock exact(
      StepModel step, TypeName wanted, TypeName argumentType, CodeBlock argument) {
    return step.isOverloaded() && !step.isGeneric() && !wanted.equals(argumentType)
        ? CodeBlock.of("($T) $L", wanted, argument)
        : argument;
  }

  private static CodeBlock argument(ParameterModel parameter, Arguments arguments) {
    return switch (parameter.role()) {
      case CONTEXT -> CodeBlock.of("run");
      case EMITTER -> CodeBlock.of("out");
      default -> arguments.of(parameter);
    };
  }
}
