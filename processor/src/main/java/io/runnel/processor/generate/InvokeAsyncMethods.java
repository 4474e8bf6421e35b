package io.runnel.processor.generate;

import static io.runnel.processor.generate.RuntimeNames.PLAIN_RUN;
import static io.runnel.processor.generate.RuntimeNames.RUN_CONFIG;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import io.runnel.processor.model.CallModel;
import io.runnel.processor.model.ChainModel;
import io.runnel.processor.model.ResultModel;
import io.runnel.processor.model.StepModel;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javax.lang.model.element.Modifier;

/**
 * The plain asynchronous call of a chain: its steps one after the other, up to a stage that is
 * pending or a step for another thread; from there it goes on, by the number of the next step.
 */
final class InvokeAsyncMethods {

  /** HotSpot never compiles a method of more than 8000 bytes, and a step takes up to 80. */
  private static final int MOST_STEPS = 64;

  /** How much fits behind {@code CompletionStage<?> stage =}. */
  private static final int ROOM = 66;

  private static final TypeName STAGE =
      ParameterizedTypeName.get(
          ClassName.get(CompletionStage.class), WildcardTypeName.subtypeOf(Object.class));

  private final ChainModel chain;
  private final ResultModel result;
  private final List<CallModel> calls;
  private final RawCalls raw;
  private final ChainFields chains;
  private final TypeName future;

  private InvokeAsyncMethods(
      ChainModel chain, ResultModel result, ServiceNames services, ChainFields chains) {
    this.chain = chain;
    this.result = result;
    this.calls = chain.calls();
    this.raw = new RawCalls(services);
    this.chains = chains;
    this.future = generic(ClassName.get(CompletableFuture.class));
  }

  /** Whether a call can do without an engine: each step takes but what the one before gives. */
  static boolean isPossible(ChainModel chain, ResultModel result) {
    return InvokeMethod.isPossible(chain, result)
        && chain.calls().size() <= MOST_STEPS
        && chain.calls().stream().noneMatch(CallModel::takesSeveral);
  }

  /**
   * Emits:
   *
   * <pre>{@code
   * public CompletableFuture<String> invokeAsync(String input) {
   *   return isPlain() ? goOn(null, 1, input) : invokeAsync(input, RunConfig.defaults());
   * }
   *
   * protected CompletableFuture<String> goOn(PlainRun<String> run, int from, Object arrived) {
   *   int position = from;
   *   Object value = arrived;
   *   try {
   *     if (position == 1) {
   *       if (!onBlocking(run)) {
   *         return toBlocking(run, 1, value);
   *       }
   *       value = weatherService.normalize((String) value);
   *       position = left(run, 2);
   *     }
   *     if (position == 2 && goesOn(run)) {
   *       CompletionStage<?> stage = weatherService.fetch((String) value);
   *       if (!isComplete(stage)) {
   *         return awaiting(run, 2, stage);
   *       }
   *       value = result(stage);
   *     }
   *     return ended(run, value);
   *   } catch (Throwable failure) {
   *     return failed(run, position, failure);
   *   }
   * }
   * }</pre>
   */
  static List<MethodSpec> of(
      ChainModel chain, ResultModel result, ServiceNames services, ChainFields chains) {
    InvokeAsyncMethods methods = new InvokeAsyncMethods(chain, result, services, chains);
    return List.of(methods.invokeAsync(), methods.goOn());
  }

  private TypeName generic(ClassName type) {
    return ParameterizedTypeName.get(type, TypeName.get(result.output()));
  }

  private MethodSpec invokeAsync() {
    return MethodSpec.methodBuilder("invokeAsync")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(future)
        .addParameter(TypeName.get(result.input()), "input")
        .addStatement(
            "return isPlain() ? goOn(null, 1, input) : invokeAsync(input, $T.defaults())",
            RUN_CONFIG)
        .build();
  }

  private MethodSpec goOn() {
    CodeBlock.Builder body = CodeBlock.builder();
    body.addStatement("int position = from");
    body.addStatement("$T value = arrived", Object.class);
    body.beginControlFlow("try");
    calls.forEach(call -> addStep(call, body));
    body.addStatement("return ended(run, $L)", result.drops() ? "null" : "value");
    body.nextControlFlow("catch ($T failure)", Throwable.class);
    body.addStatement("return failed(run, position, failure)");
    body.endControlFlow();
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("goOn")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PROTECTED)
            .returns(future)
            .addParameter(generic(PLAIN_RUN), "run")
            .addParameter(int.class, "from")
            .addParameter(Object.class, "arrived")
            .addCode(body.build());
    if (raw.isUnchecked()) {
      method.addAnnotation(ChainClass.unchecked());
    }
    return method.build();
  }

  private void addStep(CallModel call, CodeBlock.Builder body) {
    switch (call.stepOrThrow().kind()) {
      case OFFLOAD -> addMoved(call, "Blocking", body);
      case CPU -> addMoved(call, "Cpu", body);
      case INLINE -> addInPlace(call, body);
      default -> addAwaited(call, body);
    }
  }

  private void addMoved(CallModel call, String place, CodeBlock.Builder body) {
    body.beginControlFlow("if (position == $L)", call.number());
    body.beginControlFlow("if (!on$L(run))", place);
    body.addStatement("return to$L(run, $L, value)", place, call.number());
    body.endControlFlow();
    body.addStatement(assigned(call, Widening.value(chain, call, raw.of(call))));
    body.addStatement("position = left(run, $L)", call.number() + 1);
    body.endControlFlow();
  }

  private void addInPlace(CallModel call, CodeBlock.Builder body) {
    body.beginControlFlow("if (position == $L && goesOn(run))", call.number());
    body.addStatement(assigned(call, Widening.value(chain, call, raw.of(call))));
    addPosition(call, body);
    body.endControlFlow();
  }

  private static CodeBlock assigned(CallModel call, CodeBlock value) {
    return call.produces() ? CodeBlock.of("value = $L", value) : value;
  }

  private void addAwaited(CallModel call, CodeBlock.Builder body) {
    body.beginControlFlow("if (position == $L && goesOn(run))", call.number());
    CodeBlock stage = stage(call);
    boolean fits = StepMethod.simpleLength(stage) <= ROOM;
    body.addStatement(fits ? "$T stage = $L" : "$T stage =\n$L", STAGE, stage);
    body.beginControlFlow("if (!isComplete(stage))");
    if (call.produces()) {
      body.addStatement("return awaiting(run, $L, stage)", call.number());
    } else {
      body.addStatement("return awaitingTap(run, $L, stage, value)", call.number());
    }
    body.endControlFlow();
    body.addStatement(call.produces() ? "value = result(stage)" : "result(stage)");
    addPosition(call, body);
    body.endControlFlow();
  }

  private CodeBlock stage(CallModel call) {
    StepModel step = call.stepOrThrow();
    return step.isChain()
        ? CodeBlock.of(
            "$N.invokeAsync($L)", chains.of(call).name(), raw.argument(call, step.input()))
        : Widening.stage(chain, call, raw.of(call));
  }

  /** Behind the last step nobody asks for it. */
  private void addPosition(CallModel call, CodeBlock.Builder body) {
    if (call.number() < calls.size()) {
      body.addStatement("position = $L", call.number() + 1);
    }
  }
}
