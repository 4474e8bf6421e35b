package io.runnel.processor.generate;

import static io.runnel.processor.generate.RuntimeNames.BRIDGE;
import static io.runnel.processor.generate.RuntimeNames.PLAN;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.runnel.processor.model.ChainModel;
import io.runnel.processor.model.ResultModel;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * The class of a chain that was refused. It never runs, since the compilation has failed; it is
 * there so that the code that uses it adds no errors to ours.
 */
public final class RefusedClass {

  private RefusedClass() {}

  /**
   * Emits, with a constructor that takes whatever the user passes:
   *
   * <pre>{@code
   * public final class ReportChain extends ChainRunnel<String, String>
   *     implements Runnel<String, String> {
   *   public ReportChain(Object... parts) {
   *     super(Plan.of("WeatherChains.report"), Bridge.shared());
   *   }
   *   protected Object step(int call, Object value, RunContext run) {
   *     throw noSuchStep(call);
   *   }
   * }
   * }</pre>
   */
  public static TypeSpec of(ChainModel chain) {
    ResultModel result = chain.result().orElseThrow();
    CodeBlock fold =
        result.streams() ? CodeBlock.of("$T.LIST, ", RuntimeNames.FOLD) : CodeBlock.of("");
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addParameter(Object[].class, "parts")
            .varargs()
            .addStatement(
                "super($T.of($S), $L$T.shared())", PLAN, PlanCode.nameOf(chain), fold, BRIDGE);
    if (chain.isPublic()) {
      constructor.addModifiers(Modifier.PUBLIC);
    }
    TypeSpec.Builder type = ChainHeader.of(chain, result, false);
    Suppressions.of(Stream.of(chain.method()), Stream.of(result.input(), result.output()))
        .ifPresent(type::addAnnotation);
    return type.addJavadoc("A chain that was refused: see the errors of this compilation.\n")
        .addMethod(constructor.build())
        .addMethod(StepMethod.header().addStatement("throw noSuchStep(call)").build())
        .build();
  }
}
