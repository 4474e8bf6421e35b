package io.runnel.processor.generate;

import static io.runnel.processor.generate.RuntimeNames.BRIDGE;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.runnel.processor.model.ChainModel;
import io.runnel.processor.model.InterfaceModel;
import io.runnel.processor.model.ParameterModel;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeMirror;

/** The implementation of an interface with chains. */
public final class ImplClass {

  private ImplClass() {}

  /**
   * Emits:
   *
   * <pre>{@code
   * public final class WeatherChainsImpl implements WeatherChains {
   *   private final ReportChain reportChain;
   *   public WeatherChainsImpl(WeatherService weatherService) { ... }
   *   public WeatherChainsImpl(WeatherService weatherService, Bridge bridge) { ... }
   *   public String report(String city) { return reportChain.invoke(city); }
   *   public ReportChain reportChain() { return reportChain; }
   * }
   * }</pre>
   */
  public static TypeSpec of(InterfaceModel model) {
    ImplParts parts = new ImplParts(model);
    TypeSpec.Builder type = header(model);
    type.addJavadoc("{@link $T}, run by its chains.\n", model.type());
    parts.chains().forEach(chain -> type.addField(parts.field(chain)));
    type.addMethod(onSharedBridge(model, parts));
    type.addMethod(onBridge(model, parts));
    parts.chains().forEach(chain -> type.addMethod(ImplMethod.of(chain, parts)));
    parts.accessors().forEach(type::addMethod);
    return type.build();
  }

  /** {@code public final class WeatherChainsImpl implements WeatherChains}, still empty. */
  static TypeSpec.Builder header(InterfaceModel model) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(model.implName())
            .addAnnotation(RuntimeNames.GENERATED)
            .addModifiers(Modifier.FINAL)
            .addSuperinterface(TypeName.get(model.type().asType()))
            .avoidClashesWithNestedClasses(model.type())
            .alwaysQualify(model.hidden().toArray(String[]::new))
            .addOriginatingElement(model.type());
    if (isPublic(model)) {
      type.addModifiers(Modifier.PUBLIC);
    }
    model.scope().types().forEach(scope -> type.addOriginatingElement(scope.type()));
    Suppressions.of(
            chains(model)
                .flatMap(chain -> Stream.concat(Stream.of(chain.method()), services(chain))),
            chains(model).flatMap(ImplClass::mentioned))
        .or(() -> Suppressions.of(Stream.of(model.type()), Stream.of()))
        .ifPresent(type::addAnnotation);
    return type;
  }

  /** What the constructors take, be it deprecated. */
  private static Stream<Element> services(ChainModel chain) {
    return chain.services().stream().map(Element.class::cast);
  }

  private static Stream<TypeMirror> mentioned(ChainModel chain) {
    return Stream.concat(
        Stream.of(chain.declared().type()), chain.parameters().stream().map(ParameterModel::type));
  }

  static boolean isPublic(InterfaceModel model) {
    return model.isPublic() && chains(model).allMatch(ChainModel::isPublic);
  }

  private static Stream<ChainModel> chains(InterfaceModel model) {
    return Stream.concat(model.chains().stream(), model.inherited().stream());
  }

  /** {@code this(weatherService, Bridge.shared());}. */
  private static MethodSpec onSharedBridge(InterfaceModel model, ImplParts parts) {
    return constructor(model)
        .addJavadoc("Runs on the shared bridge.\n")
        .addParameters(parts.parameters())
        .addStatement("this($L$T.shared())", parts.services().arguments(), BRIDGE)
        .build();
  }

  /** {@code this.reportChain = new ReportChain(weatherService, bridge);} for each chain. */
  private static MethodSpec onBridge(InterfaceModel model, ImplParts parts) {
    MethodSpec.Builder constructor =
        constructor(model).addParameters(parts.parameters()).addParameter(BRIDGE, "bridge");
    for (ChainModel chain : parts.chains()) {
      CodeBlock services =
          chain.services().stream()
              .map(service -> CodeBlock.of("$L, ", parts.serviceOf(service)))
              .collect(CodeBlock.joining(""));
      constructor.addStatement(
          "this.$N = new $T$L($Lbridge)",
          parts.nameOf(chain),
          parts.className(chain),
          chain.isGeneric() ? "<>" : "",
          services);
    }
    return constructor.build();
  }

  private static MethodSpec.Builder constructor(InterfaceModel model) {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
    return isPublic(model) ? constructor.addModifiers(Modifier.PUBLIC) : constructor;
  }
}
