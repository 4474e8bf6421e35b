package io.runnel.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import io.runnel.processor.model.ChainModel;
import io.runnel.processor.model.ResultModel;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** The table of contents of a chain's class. */
public final class ChainClass {

  private ChainClass() {}

  /**
   * Emits:
   *
   * <pre>{@code
   * public final class ReportChain extends PlainChainRunnel<String, String>
   *     implements Runnel<String, String> {
   *   private static final Plan PLAN = ...;
   *   private final WeatherService weatherService;
   *   public ReportChain(WeatherService weatherService) { ... }
   *   public ReportChain(WeatherService weatherService, Bridge bridge) { ... }
   *   public String invoke(String input) { ... }
   *   public CompletableFuture<String> invokeAsync(String input) { ... }
   *   protected CompletableFuture<String> goOn(PlainRun<String> run, int from, Object arrived) { ... }
   *   protected Object step(int call, Object value, RunContext run) { ... }
   *   protected Object perChunk(Object chunk, PerChunk at) { ... }
   *   protected int choose(int position, Object value) { ... }
   * }
   * }</pre>
   */
  public static TypeSpec of(ChainModel chain) {
    ResultModel result = chain.result().orElseThrow();
    ServiceNames services = new ServiceNames(chain.services(), Qualifiers.of(chain));
    boolean isPlain = InvokeAsyncMethods.isPossible(chain, result);
    TypeSpec.Builder type = ChainHeader.of(chain, result, isPlain);
    type.addJavadoc(
        "The chain {@link $T#$L}, as it runs:\n\n<pre>{@code\n$L\n}</pre>\n",
        chain.declaredIn(),
        chain.name(),
        PlanText.of(chain));
    Suppressions.of(chain).ifPresent(type::addAnnotation);
    ChainFields chains = new ChainFields(chain, services);
    PlanCode.fields(chain).forEach(type::addField);
    for (TypeElement service : chain.ownServices()) {
      type.addField(serviceField(services, service));
    }
    chains.all().forEach(field -> type.addField(field.spec()));
    type.addMethod(ChainConstructors.onSharedBridge(chain, services));
    type.addMethod(ChainConstructors.onBridge(chain, services, chains));
    if (InvokeMethod.isPossible(chain, result)) {
      type.addMethod(InvokeMethod.of(chain, result, services, chains));
    }
    if (isPlain) {
      InvokeAsyncMethods.of(chain, result, services, chains).forEach(type::addMethod);
    }
    StepMethod.of(chain, services, chains).forEach(type::addMethod);
    PerChunkMethod.of(chain, services).ifPresent(type::addMethod);
    ChooseMethod.of(chain).ifPresent(type::addMethod);
    return type.build();
  }

  static FieldSpec serviceField(ServiceNames services, TypeElement service) {
    return FieldSpec.builder(
            ServiceNames.typeName(service), services.of(service), Modifier.PRIVATE, Modifier.FINAL)
        .build();
  }

  /** {@code @SuppressWarnings("unchecked")}. */
  static AnnotationSpec unchecked() {
    return AnnotationSpec.builder(SuppressWarnings.class)
        .addMember("value", "$S", "unchecked")
        .build();
  }
}
