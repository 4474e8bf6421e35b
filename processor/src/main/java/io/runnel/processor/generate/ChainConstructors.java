package io.runnel.processor.generate;

import static io.runnel.processor.generate.RuntimeNames.BRIDGE;
import static io.runnel.processor.generate.RuntimeNames.FOLD;
import static io.runnel.processor.generate.RuntimeNames.OBJECTS;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.runnel.processor.model.ChainModel;
import io.runnel.processor.model.ResultModel;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** The two constructors of a chain's class. */
final class ChainConstructors {

  private ChainConstructors() {}

  /**
   * Emits:
   *
   * <pre>{@code
   * public ReportChain(WeatherService weatherService) {
   *   this(weatherService, Bridge.shared());
   * }
   * }</pre>
   */
  static MethodSpec onSharedBridge(ChainModel chain, ServiceNames services) {
    return constructor(chain)
        .addJavadoc("Runs on the shared bridge.\n")
        .addParameters(services.parameters())
        .addStatement("this($L$T.shared())", services.arguments(), BRIDGE)
        .build();
  }

  /**
   * Emits:
   *
   * <pre>{@code
   * public ReportChain(WeatherService weatherService, Bridge bridge) {
   *   super(PLAN, bridge);
   *   this.weatherService = Objects.requireNonNull(weatherService, "weatherService");
   *   this.newsChain = new NewsChain(newsService, bridge);
   * }
   * }</pre>
   */
  static MethodSpec onBridge(ChainModel chain, ServiceNames services, ChainFields chains) {
    MethodSpec.Builder constructor =
        constructor(chain).addParameters(services.parameters()).addParameter(BRIDGE, "bridge");
    constructor.addStatement("super(PLAN, $Lbridge)", fold(chain.result().orElseThrow()));
    for (TypeElement service : chain.ownServices()) {
      String name = services.of(service);
      constructor.addStatement("this.$N = $T.requireNonNull($N, $S)", name, OBJECTS, name, name);
    }
    for (ChainFields.Field field : chains.all()) {
      CodeBlock parts =
          field.chain().serviceTypes().stream()
              .map(service -> CodeBlock.of("$N, ", services.of(service)))
              .collect(CodeBlock.joining(""));
      constructor.addStatement(
          "this.$N = new $T$L($Lbridge)",
          field.name(),
          field.className(),
          field.isGeneric() ? "<>" : "",
          parts);
    }
    return constructor.build();
  }

  /** {@code Fold.LIST, } for a chain that streams. */
  private static CodeBlock fold(ResultModel result) {
    return result.streams()
        ? CodeBlock.of("$T.$L, ", FOLD, result.folding().name())
        : CodeBlock.of("");
  }

  private static MethodSpec.Builder constructor(ChainModel chain) {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
    return chain.isPublic() ? constructor.addModifiers(Modifier.PUBLIC) : constructor;
  }
}
