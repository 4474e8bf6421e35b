package io.runnel.processor.generate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.runnel.processor.model.ChainModel;
import io.runnel.processor.model.InterfaceModel;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.Modifier;

/** The implementation of an interface one of whose chains was refused; it never runs either. */
public final class RefusedImpl {

  private RefusedImpl() {}

  /**
   * Emits:
   *
   * <pre>{@code
   * public final class WeatherChainsImpl implements WeatherChains {
   *   public WeatherChainsImpl(Object... parts) {}
   *   public String report(String city) {
   *     throw new IllegalStateException("refused");
   *   }
   *   public ReportChain reportChain() {
   *     throw new IllegalStateException("refused");
   *   }
   * }
   * }</pre>
   */
  public static TypeSpec of(InterfaceModel model, Predicate<ChainModel> hasClass) {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder().addParameter(Object[].class, "parts").varargs();
    if (ImplClass.isPublic(model)) {
      constructor.addModifiers(Modifier.PUBLIC);
    }
    TypeSpec.Builder type =
        ImplClass.header(model)
            .addJavadoc("Has a chain that was refused: see the errors of this compilation.\n")
            .addMethod(constructor.build());
    ImplParts parts = new ImplParts(model);
    for (ChainModel chain : parts.chains()) {
      type.addMethod(
          ImplMethod.signature(chain, ImplMethod.parameters(chain, Set.of()))
              .addStatement("throw new $T($S)", IllegalStateException.class, "refused")
              .build());
    }
    parts.chains().stream()
        .filter(hasClass)
        .filter(parts::hasAccessor)
        .forEach(
            chain ->
                type.addMethod(
                    parts
                        .accessorHeader(chain)
                        .addStatement("throw new $T($S)", IllegalStateException.class, "refused")
                        .build()));
    return type.build();
  }
}
