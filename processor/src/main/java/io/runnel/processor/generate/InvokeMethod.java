package io.runnel.processor.generate;

import static io.runnel.processor.generate.RuntimeNames.RUN_CONFIG;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.runnel.processor.model.CallModel;
import io.runnel.processor.model.ChainModel;
import io.runnel.processor.model.EarlierModel;
import io.runnel.processor.model.ElementModel.Shape;
import io.runnel.processor.model.ParameterModel;
import io.runnel.processor.model.ParameterModel.Role;
import io.runnel.processor.model.ResultModel;
import io.runnel.processor.model.StepModel;
import io.runnel.processor.model.TypingModel;
import io.runnel.processor.model.Variables;
import io.runnel.processor.types.JavaType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** The plain call of a chain: its steps, one after the other, as one would write them by hand. */
final class InvokeMethod {

  /** How many steps one method has; a method has room for 64 kilobytes of bytecode. */
  private static final int MOST_CALLS = 300;

  private final ChainModel chain;
  private final ResultModel result;
  private final List<CallModel> calls;
  private final ServiceNames services;
  private final ChainFields chains;
  private final Names locals;
  private final Map<Integer, Local> values = new HashMap<>();

  /** The value that has come this far. */
  private Local current;

  private InvokeMethod(
      ChainModel chain, ResultModel result, ServiceNames services, ChainFields chains) {
    this.chain = chain;
    this.result = result;
    this.calls = chain.calls();
    this.services = services;
    this.chains = chains;
    this.locals = Names.without(services.all());
    Variables.NAMES.forEach(locals::next);
    chains.names().forEach(locals::next);
    Qualifiers.of(chain).forEach(locals::next);
    this.current = new Local("input", TypeName.get(result.input()));
    values.put(0, current);
  }

  /** A variable and its type; Object where no source can spell that. */
  private record Local(String name, TypeName type) {}

  /** Whether a call can run its steps one after the other, without an engine. */
  static boolean isPossible(ChainModel chain, ResultModel result) {
    return !result.streams()
        && chain.calls().size() <= MOST_CALLS
        && chain.links().stream().allMatch(link -> link.element().shape() == Shape.SINGLE)
        && chain.calls().stream().allMatch(InvokeMethod::isPlain)
        && chain.steps().stream().noneMatch(step -> step.kind().isSource() || step.takesContext());
  }

  private static boolean isPlain(CallModel call) {
    boolean isSpelled =
        call.typing()
            .map(typing -> typing.typeArguments().stream().allMatch(JavaType::isDenotable))
            .orElse(false);
    return !call.arrival().value().isCaught() && (isSpelled || !call.stepOrThrow().isChain());
  }

  /**
   * Emits:
   *
   * <pre>{@code
   * public String invoke(String input) {
   *   if (!isPlain()) {
   *     return invoke(input, RunConfig.defaults());
   *   }
   *   int position = 1;
   *   try {
   *     String normalize = weatherService.normalize(input);
   *     position = proceed(2);
   *     return await(2, weatherService.fetch(normalize));
   *   } catch (Throwable failure) {
   *     throw failed(position, failure);
   *   }
   * }
   * }</pre>
   */
  static MethodSpec of(
      ChainModel chain, ResultModel result, ServiceNames services, ChainFields chains) {
    return new InvokeMethod(chain, result, services, chains).method();
  }

  private MethodSpec method() {
    boolean isSingle = calls.size() == 1;
    CodeBlock.Builder body = CodeBlock.builder();
    body.beginControlFlow("if (!isPlain())");
    body.add("// Somebody listens, limits, or may end the run.\n");
    body.addStatement("return invoke(input, $T.defaults())", RUN_CONFIG);
    body.endControlFlow();
    if (!isSingle) {
      body.addStatement("int position = 1");
    }
    body.beginControlFlow("try");
    calls.forEach(call -> addStep(call, body));
    body.nextControlFlow("catch ($T failure)", Throwable.class);
    body.addStatement("throw failed($L, failure)", isSingle ? "1" : "position");
    body.endControlFlow();
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("invoke")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(TypeName.get(result.output()))
            .addParameter(TypeName.get(result.input()), "input")
            .addCode(body.build());
    if (calls.stream().anyMatch(InvokeMethod::isUnchecked)) {
      method.addAnnotation(ChainClass.unchecked());
    }
    return method.build();
  }

  private static boolean isUnchecked(CallModel call) {
    return call.typing().map(TypingModel::isUnchecked).orElse(false);
  }

  private void addStep(CallModel call, CodeBlock.Builder body) {
    boolean isLast = call.number() == calls.size();
    if (call.number() > 1) {
      body.addStatement("position = proceed($L)", call.number());
    }
    if (!call.produces() || (isLast && result.drops())) {
      body.addStatement(value(call));
      if (isLast) {
        body.addStatement("return $L", result.drops() ? "null" : current.name());
      }
    } else if (isLast) {
      body.addStatement("return $L", Widening.value(chain, call, value(call)));
    } else {
      addLocal(call, body);
    }
  }

  /** {@code Forecast fetch = await(2, weatherService.fetch(normalize));}. */
  private void addLocal(CallModel call, CodeBlock.Builder body) {
    CodeBlock value = value(call);
    String name = locals.nextLocal(call.stepOrThrow().name());
    JavaType produced = call.typing().orElseThrow().produced();
    if (produced.isDenotable()) {
      TypeName type = TypeName.get(produced.mirror());
      body.addStatement("$T $N = $L", type, name, value);
      current = new Local(name, type);
    } else {
      body.addStatement("var $N = $L", name, value);
      current = new Local(name, ClassName.OBJECT);
    }
    values.put(call.number(), current);
  }

  private CodeBlock value(CallModel call) {
    StepModel step = call.stepOrThrow();
    if (step.isChain()) {
      CodeBlock input = argument(call, step.input());
      return CodeBlock.of("$N.invoke($L)", chains.of(call).name(), input);
    }
    CodeBlock code =
        CallCode.call(
            step,
            CallCode.receiver(step, services),
            step.produced(),
            parameter -> argument(call, parameter),
            CallCode.given(call));
    return step.kind().isAwaited() ? CodeBlock.of("await($L, $L)", call.number(), code) : code;
  }

  /** The value for a parameter; checked where a null would have to become a primitive. */
  private CodeBlock argument(CallModel call, ParameterModel parameter) {
    StepModel step = call.stepOrThrow();
    Local local = current;
    if (parameter.role() == Role.FROM) {
      EarlierModel earlier = call.earlier().get(step.having(Role.FROM).indexOf(parameter));
      local = Objects.requireNonNull(values.get(earlier.number()));
    }
    boolean isUnboxed = parameter.type().getKind().isPrimitive() && !local.type().isPrimitive();
    CodeBlock checked =
        isUnboxed
            ? CodeBlock.of("present($L, $N)", call.number(), local.name())
            : CodeBlock.of("$N", local.name());
    return call.typing().orElseThrow().isVariableArity()
        ? checked
        : CallCode.exact(step, TypeName.get(parameter.type()), local.type(), checked);
  }
}
