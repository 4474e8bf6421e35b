package io.runnel.processor.generate;

import static io.runnel.processor.generate.RuntimeNames.RUN_CONTEXT;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.runnel.processor.model.CallModel;
import io.runnel.processor.model.ChainModel;
import io.runnel.processor.model.StepModel;
import javax.lang.model.element.Modifier;

/** The steps of a chain by their numbers, as the engine calls them. */
final class StepMethod {

  /** How much fits behind {@code case 1 ->}. */
  private static final int ROOM = 82;

  private final ChainModel chain;
  private final RawCalls calls;
  private final ChainFields chains;

  private StepMethod(ChainModel chain, ServiceNames services, ChainFields chains) {
    this.chain = chain;
    this.calls = new RawCalls(services);
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
    if (emitter.calls.isUnchecked()) {
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
    CodeBlock code = calls.of(call);
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
  static int simpleLength(CodeBlock code) {
    return code.toString().replaceAll("\\b(?:[a-z_][\\w]*\\.)+(?=[A-Z])", "").length();
  }
}
