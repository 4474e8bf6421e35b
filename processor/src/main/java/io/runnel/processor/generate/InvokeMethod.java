package io.runnel.processor.generate;

import static io.runnel.processor.generate.RuntimeNames.RUN_CONFIG;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.runnel.processor.model.ChainModel;
import io.runnel.processor.model.LinkModel;
import io.runnel.processor.model.ResultModel;
import io.runnel.processor.model.StepModel;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** The plain call of a chain: its steps, one after the other, as one would write them by hand. */
final class InvokeMethod {

  private final ChainModel chain;
  private final ResultModel result;
  private final List<LinkModel> links;
  private final ServiceNames services;
  private final Names locals;

  /** The expression and the type of the value that has come this far. */
  private CodeBlock current = CodeBlock.of("input");

  private TypeName currentType;

  private InvokeMethod(ChainModel chain, ResultModel result, ServiceNames services) {
    this.chain = chain;
    this.result = result;
    this.links = chain.links();
    this.services = services;
    this.locals = Names.without(services.all());
    ServiceNames.RESERVED.forEach(locals::next);
    qualifiers(chain).forEach(locals::next);
    this.currentType = TypeName.get(result.input());
  }

  /** The names of classes in calls of static steps, which a local of the name would hide. */
  private static Stream<String> qualifiers(ChainModel chain) {
    return chain.steps().stream()
        .filter(StepModel::isStatic)
        .flatMap(step -> ClassName.get(step.ownerElement()).simpleNames().stream());
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
  static MethodSpec of(ChainModel chain, ResultModel result, ServiceNames services) {
    return new InvokeMethod(chain, result, services).method();
  }

  private MethodSpec method() {
    boolean isSingle = links.size() == 1;
    CodeBlock.Builder body = CodeBlock.builder();
    body.beginControlFlow("if (!isPlain())");
    body.add("// Somebody listens, limits, or may end the run.\n");
    body.addStatement("return invoke(input, $T.defaults())", RUN_CONFIG);
    body.endControlFlow();
    if (!isSingle) {
      body.addStatement("int position = 1");
    }
    body.beginControlFlow("try");
    links.forEach(link -> addStep(link, body));
    body.nextControlFlow("catch ($T failure)", Throwable.class);
    body.addStatement("throw failed($L, failure)", isSingle ? "1" : "position");
    body.endControlFlow();
    return MethodSpec.methodBuilder("invoke")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(TypeName.get(result.output()))
        .addParameter(TypeName.get(result.input()), "input")
        .addCode(body.build())
        .build();
  }

  private void addStep(LinkModel link, CodeBlock.Builder body) {
    boolean isLast = link.position() == links.size();
    StepModel step = link.stepOrThrow();
    if (link.position() > 1) {
      body.addStatement("position = proceed($L)", link.position());
    }
    if (step.isTap() || (isLast && result.drops())) {
      body.addStatement(value(link));
      if (isLast) {
        body.addStatement("return $L", result.drops() ? CodeBlock.of("null") : current);
      }
    } else if (isLast) {
      body.addStatement("return $L", Widening.value(chain, link, value(link)));
    } else {
      addLocal(link, body);
    }
  }

  /** {@code Forecast fetch = await(2, weatherService.fetch(normalize));}. */
  private void addLocal(LinkModel link, CodeBlock.Builder body) {
    CodeBlock value = value(link);
    String local = locals.nextLocal(link.stepOrThrow().name());
    currentType = TypeName.get(link.stepOrThrow().produced());
    current = CodeBlock.of("$N", local);
    body.addStatement("$T $N = $L", currentType, local, value);
  }

  private CodeBlock value(LinkModel link) {
    StepModel step = link.stepOrThrow();
    CodeBlock receiver =
        step.isStatic()
            ? CallCode.type(step)
            : CodeBlock.of("$N", services.of(step.ownerElement()));
    CodeBlock call = CallCode.call(step, receiver, argument(link));
    return step.kind().isAwaited() ? CodeBlock.of("await($L, $L)", link.position(), call) : call;
  }

  /** The value so far; checked where a null would have to become a primitive. */
  private CodeBlock argument(LinkModel link) {
    StepModel step = link.stepOrThrow();
    boolean isUnboxed = step.input().type().getKind().isPrimitive() && !currentType.isPrimitive();
    CodeBlock checked =
        isUnboxed ? CodeBlock.of("present($L, $L)", link.position(), current) : current;
    return CallCode.exact(step, currentType, checked);
  }
}
