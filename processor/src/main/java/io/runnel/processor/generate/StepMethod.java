package io.runnel.processor.generate;

import static io.runnel.processor.generate.RuntimeNames.RUN_CONTEXT;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.runnel.processor.model.CallModel;
import io.runnel.processor.model.ChainModel;
import io.runnel.processor.model.StepModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The steps of a chain by their numbers, as the engine calls them. */
final class StepMethod {

  /** How much fits behind {@code case 1 ->}. */
  private static final int ROOM = 82;

  /** How many steps one method has; a method has room for 64 kilobytes of bytecode. */
  private static final int MOST_CALLS = 300;

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
  static List<MethodSpec> of(ChainModel chain, ServiceNames services, ChainFields chains) {
    List<CallModel> calls = chain.calls().stream().filter(call -> !call.isPass()).toList();
    if (calls.size() <= MOST_CALLS) {
      return List.of(new StepMethod(chain, services, chains).method(header(), calls));
    }
    List<MethodSpec> methods = new ArrayList<>();
    for (int from = 0; from < calls.size(); from += MOST_CALLS) {
      List<CallModel> some = calls.subList(from, Math.min(from + MOST_CALLS, calls.size()));
      MethodSpec.Builder part = parameters("step" + (methods.size() + 1), Modifier.PRIVATE);
      methods.add(new StepMethod(chain, services, chains).method(part, some));
    }
    methods.add(0, byParts(methods));
    return methods;
  }

  /**
   * Emits, for a chain of very many steps:
   *
   * <pre>{@code
   * protected Object step(int call, Object value, RunContext run) throws Throwable {
   *   return switch ((call - 1) / 300) {
   *     case 0 -> step1(call, value, run);
   *     case 1 -> step2(call, value, run);
   *     default -> throw noSuchStep(call);
   *   };
   * }
   * }</pre>
   */
  private static MethodSpec byParts(List<MethodSpec> parts) {
    CodeBlock.Builder body =
        CodeBlock.builder().add("return switch ((call - 1) / $L) {\n$>", MOST_CALLS);
    for (int i = 0; i < parts.size(); i++) {
      body.add("case $L -> $N(call, value, run);\n", i, parts.get(i).name());
    }
    body.add("default -> throw noSuchStep(call);\n$<};\n");
    return header().addCode(body.build()).build();
  }

  private MethodSpec method(MethodSpec.Builder method, List<CallModel> some) {
    CodeBlock.Builder body = CodeBlock.builder().add("return switch (call) {\n$>");
    some.forEach(call -> addCase(call, body));
    body.add("default -> throw noSuchStep(call);\n$<};\n");
    if (calls.isUnchecked()) {
      method.addAnnotation(ChainClass.unchecked());
    }
    return method.addCode(body.build()).build();
  }

  static MethodSpec.Builder header() {
    return parameters("step", Modifier.PROTECTED).addAnnotation(Override.class);
  }

  private static MethodSpec.Builder parameters(String name, Modifier access) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(access)
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
