package io.runnel.processor.generate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.runnel.processor.model.ChainModel;
import io.runnel.processor.model.InterfaceModel;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
    List<ChainModel> chains =
        Stream.concat(model.chains().stream(), model.inherited().stream()).toList();
    for (ChainModel chain : chains) {
      type.addMethod(
          ImplMethod.signature(chain, ImplMethod.parameters(chain, Set.of()))
              .addStatement("throw new $T($S)", IllegalStateException.class, "refused")
              .build());
    }
    Stream<ChainModel> present = chains.stream().filter(hasClass);
    present
        .filter(chain -> !model.accessorsTaken().contains(accessor(chain)))
        .forEach(
            chain ->
                type.addMethod(
                    MethodSpec.methodBuilder(accessor(chain))
                        .addModifiers(chain.isPublic() ? List.of(Modifier.PUBLIC) : List.of())
                        .returns(ChainHeader.className(chain))
                        .addStatement("throw new $T($S)", IllegalStateException.class, "refused")
                        .build()));
    return type.build();
  }

  private static String accessor(ChainModel chain) {
    return Names.identifier(Names.decapitalised(chain.className()));
  }
}
