package io.runnel.processor.generate;

import static io.runnel.processor.generate.RuntimeNames.LIST;
import static io.runnel.processor.generate.RuntimeNames.RUN_CONTEXT;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.runnel.processor.model.ChainModel;
import io.runnel.processor.model.Fit;
import io.runnel.processor.model.LinkModel;
import io.runnel.processor.model.StepKind;
import io.runnel.processor.model.StepModel;
import javax.lang.model.element.Modifier;

/** The steps of a chain by their positions, as the engine calls them. */
final class StepMethod {

  private final ChainModel chain;
  private final ServiceNames services;
  private boolean isUnchecked;

  private StepMethod(ChainModel chain, ServiceNames services) {
    this.chain = chain;
    this.services = services;
  }

  /**
   * Emits:
   *
   * <pre>{@code
   * protected Object step(int position, Object value, RunContext run) throws Throwable {
   *   return switch (position) {
   *     case 1 -> weatherService.normalize((String) value);
   *     case 2 -> weatherService.fetch((String) value);
   *     default -> throw noSuchStep(position);
   *   };
   * }
   * }</pre>
   */
  static MethodSpec of(ChainModel chain, ServiceNames services) {
    StepMethod emitter = new StepMethod(chain, services);
    CodeBlock.Builder body = CodeBlock.builder().add("return switch (position) {\n$>");
    chain.allLinks().forEach(link -> emitter.addCase(link, body));
    body.add("default -> throw noSuchStep(position);\n$<};\n");
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
        .addParameter(int.class, "position")
        .addParameter(Object.class, "value")
        .addParameter(RUN_CONTEXT, "run")
        .addException(Throwable.class);
  }

  /** {@code case 1 -> service.fetch((String) value);}, with a block for a tap. */
  private void addCase(LinkModel link, CodeBlock.Builder body) {
    StepModel step = link.stepOrThrow();
    CodeBlock receiver =
        step.isStatic()
            ? CallCode.type(step)
            : CodeBlock.of("$N", services.of(step.ownerElement()));
    CodeBlock call = CallCode.call(step, receiver, argument(link));
    if (step.isTap() && step.kind() != StepKind.AWAIT_TAP) {
      body.add("case $L -> {\n$>$L;\nyield value;\n$<}\n", link.position(), call);
    } else {
      CodeBlock widened =
          step.kind().isAwaited()
              ? Widening.stage(chain, link, call)
              : Widening.value(chain, link, call);
      body.add("case $L -> $L;\n", link.position(), widened);
    }
  }

  /** The value, cast to what the step before produced, so that Java converts it from there. */
  private CodeBlock argument(LinkModel link) {
    StepModel step = link.stepOrThrow();
    TypeName produced = TypeName.get(link.arrival().typeOrThrow());
    TypeName cast = produced.box();
    if (link.fit() == Fit.COLLECTED) {
      cast = ParameterizedTypeName.get(LIST, cast);
    }
    CodeBlock value =
        cast.equals(ClassName.OBJECT) ? CodeBlock.of("value") : CodeBlock.of("($T) value", cast);
    isUnchecked |= Suppressions.isUnchecked(cast);
    boolean mayBeNull = !produced.isPrimitive() || link.arrival().producer().isEmpty();
    boolean isUnboxed = step.input().type().getKind().isPrimitive() && mayBeNull;
    return CallCode.exact(
        step, cast, isUnboxed ? CodeBlock.of("present($L, $L)", link.position(), value) : value);
  }
}
