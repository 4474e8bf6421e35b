package io.runnel.processor.generate;

import static io.runnel.processor.generate.RuntimeNames.BRIDGE;
import static io.runnel.processor.generate.RuntimeNames.LIST;
import static io.runnel.processor.generate.RuntimeNames.OBJECTS;
import static io.runnel.processor.generate.RuntimeNames.PLAN;
import static io.runnel.processor.generate.RuntimeNames.RUNNEL;
import static io.runnel.processor.generate.RuntimeNames.RUN_CONTEXT;
import static io.runnel.processor.generate.RuntimeNames.STEP_RUNNELS;
import static io.runnel.processor.generate.RuntimeNames.STREAM_RUNNEL;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import io.runnel.processor.model.ServiceModel;
import io.runnel.processor.model.StepKind;
import io.runnel.processor.model.StepModel;
import javax.lang.model.element.Modifier;

/** The two factories of one step. */
final class StepFactory {

  private final ServiceModel service;
  private final StepModel step;
  private final String name;
  private final boolean isPublic;
  private final TypeName input;

  StepFactory(ServiceModel service, StepModel step, String name, boolean isPublic) {
    this.service = service;
    this.step = step;
    this.name = name;
    this.isPublic = isPublic;
    this.input = TypeName.get(step.input().type()).box();
  }

  /**
   * Emits:
   *
   * <pre>{@code
   * public static Runnel<String, Forecast> fetch(WeatherService service) {
   *   return fetch(service, Bridge.shared());
   * }
   * }</pre>
   */
  MethodSpec onSharedBridge() {
    return factory()
        .addJavadoc(
            "{@link $T#$L} as a runnable, on the shared bridge.\n",
            ClassName.get(service.type()),
            step.method().getSimpleName())
        .addStatement(
            "return $L$N($L$T.shared())",
            name.equals("yield") ? service.stepsName() + "." : "", // else a statement
            name,
            step.isStatic() ? "" : "service, ",
            BRIDGE)
        .build();
  }

  /**
   * Emits:
   *
   * <pre>{@code
   * public static Runnel<String, Forecast> fetch(WeatherService service, Bridge bridge) {
   *   Objects.requireNonNull(service, "service");
   *   return StepRunnels.of(
   *       Plan.of("WeatherService.fetch").await("fetch"),
   *       bridge,
   *       (String input, RunContext run) -> service.fetch(input));
   * }
   * }</pre>
   */
  MethodSpec onBridge() {
    MethodSpec.Builder factory = factory().addParameter(BRIDGE, "bridge");
    if (!step.isStatic()) {
      factory.addStatement("$T.requireNonNull(service, $S)", OBJECTS, "service");
    }
    StepKind kind = step.kind();
    CodeBlock plan =
        CodeBlock.of(
            "$T.of($S).$L($S)$L",
            PLAN,
            service.name() + "." + step.name(),
            kind.planMethod(),
            step.name(),
            step.isTap() && kind.isAwaited() ? ".tap()" : "");
    return factory
        .addStatement(
            "return $T.$L(\n$L,\nbridge,\n($T input, $T run) ->$L)",
            STEP_RUNNELS,
            kind.isSource() ? "ofStream" : "of",
            plan,
            input,
            RUN_CONTEXT,
            step.returns().library().isPresent()
                ? CodeBlock.of("\n$>$>$L$<$<", body()) // which is long
                : CodeBlock.of(" $L", body()))
        .build();
  }

  private CodeBlock body() {
    CodeBlock receiver = step.isStatic() ? CallCode.type(step) : CodeBlock.of("service");
    TypeName wanted = TypeName.get(step.input().type());
    CodeBlock argument = CallCode.exact(step, wanted, input, argument());
    CodeBlock call =
        CallCode.call(step, receiver, step.produced(), parameter -> argument, this::given);
    return step.isTap() && !step.kind().isAwaited()
        ? CodeBlock.of("{\n$>$L;\nreturn input;\n$<}", call)
        : call;
  }

  /** {@code StepRunnels.given("WeatherService.fetch", service.fetch(input))}. */
  private CodeBlock given(CodeBlock code) {
    return CodeBlock.of("$T.given($S, $L)", STEP_RUNNELS, service.name() + "." + step.name(), code);
  }

  /** The input; checked where a null would have to become a primitive. */
  private CodeBlock argument() {
    return step.input().type().getKind().isPrimitive()
        ? CodeBlock.of("$T.present($S, input)", STEP_RUNNELS, service.name() + "." + step.name())
        : CodeBlock.of("input");
  }

  private MethodSpec.Builder factory() {
    MethodSpec.Builder factory =
        MethodSpec.methodBuilder(name).addModifiers(Modifier.STATIC).returns(returns());
    if (isPublic) {
      factory.addModifiers(Modifier.PUBLIC);
    }
    if (!step.isStatic()) {
      service
          .type()
          .getTypeParameters()
          .forEach(variable -> factory.addTypeVariable(TypeVariableName.get(variable)));
      factory.addParameter(TypeName.get(step.owner()), "service");
    }
    step.method()
        .getTypeParameters()
        .forEach(variable -> factory.addTypeVariable(TypeVariableName.get(variable)));
    return factory;
  }

  private TypeName returns() {
    TypeName produced = step.isTap() ? input : TypeName.get(step.produced()).box();
    return step.kind().isSource()
        ? ParameterizedTypeName.get(
            STREAM_RUNNEL, input, produced, ParameterizedTypeName.get(LIST, produced))
        : ParameterizedTypeName.get(RUNNEL, input, produced);
  }
}
