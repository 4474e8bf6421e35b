package io.runnel.processor.generate;

import static io.runnel.processor.generate.RuntimeNames.RUN_CONTEXT;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.runnel.processor.model.CallModel;
import io.runnel.processor.model.ChainModel;
import io.runnel.processor.model.Fit;
import io.runnel.processor.model.ParameterModel;
import io.runnel.processor.model.ParameterModel.Role;
import io.runnel.processor.model.StepModel;
import io.runnel.processor.model.TypingModel;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeMirror;

/** The steps of a chain by their numbers, as the engine calls them. */
final class StepMethod {

  /** How much fits behind {@code case 1 ->}. */
  private static final int ROOM = 82;

  private final ChainModel chain;
  private final ServiceNames services;
  private final ChainFields chains;
  private boolean isUnchecked;

  private StepMethod(ChainModel chain, ServiceNames services, ChainFields chains) {
    this.chain = chain;
    this.services = services;
    this.chains = chains;
  }

  /**
   * Emits:
   *
   * <pre>{@code
   * protected Object step(int call, Object value, RunContext run) throws Throwable {
   *   return switch (call) {
   *     case 1 -> weatherService.normalize((String) value);
   *     case 2 -> weatherService.fetch((String) value);
   *     default -> throw noSuchStep(call);
   *   };
   * }
   * }</pre>
   */
  static MethodSpec of(ChainModel chain, ServiceNames services, ChainFields chains) {
    StepMethod emitter = new StepMethod(chain, services, chains);
    CodeBlock.Builder body = CodeBlock.builder().add("return switch (call) {\n$>");
    chain.calls().stream()
        .filter(call -> !call.isPass())
        .forEach(call -> emitter.addCase(call, body));
    body.add("default -> throw noSuchStep(call);\n$<};\n");
    MethodSpec.Builder method = header();
    if (emitter.isUnchecked) {
      method.addAnnotation(ChainClass.unchecked());
    }
    return method.addCode(body.build()).build();
  }

  static MethodSpec.Builder header() {
    return MethodSpec.methodBuilder("step")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(Object.class)
        .addParameter(int.class, "call")
        .addParameter(Object.class, "value")
        .addParameter(RUN_CONTEXT, "run")
        .addException(Throwable.class);
  }

  /** {@code case 1 -> service.fetch((String) value);}, with a block for a tap. */
  private void addCase(CallModel call, CodeBlock.Builder body) {
    StepModel step = call.stepOrThrow();
    if (step.isChain()) {
      body.add("case $L -> $N;\n", call.number(), chains.of(call).name());
      return;
    }
    TypingModel typing = call.typing().orElseThrow();
    isUnchecked |= typing.isUnchecked();
    CodeBlock code =
        CallCode.call(
            step,
            CallCode.receiver(step, services),
            typing.produced().mirror(),
            parameter -> argument(call, parameter));
    if (step.isTap() && !step.kind().isAwaited()) {
      body.add("case $L -> {\n$>$L;\nyield null;\n$<}\n", call.number(), code);
    } else {
      CodeBlock widened =
          step.kind().isAwaited()
              ? Widening.stage(chain, call, code)
              : Widening.value(chain, call, code);
      boolean fits = simpleLength(widened) <= ROOM;
      body.add(fits ? "case $L -> $L;\n" : "case $L ->\n$>$>$L$<$<;\n", call.number(), widened);
    }
  }

  /** How long the code is with simple names, which is what people read. */
  private static int simpleLength(CodeBlock code) {
    return code.toString().replaceAll("\\b(?:[a-z_][\\w]*\\.)+(?=[A-Z])", "").length();
  }

  /** The value, cast to what arrives, so that Java converts it from there. */
  private CodeBlock argument(CallModel call, ParameterModel parameter) {
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
