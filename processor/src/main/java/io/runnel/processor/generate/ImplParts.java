package io.runnel.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import io.runnel.processor.model.ChainModel;
import io.runnel.processor.model.InterfaceModel;
import io.runnel.processor.model.ScopeModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** The chains and services of an implementation, each with the name of its field. */
final class ImplParts {

  private static final Set<String> OF_OBJECT =
      Set.of(
          "toString", "hashCode", "getClass", "notify", "notifyAll", "wait", "clone", "finalize");

  private final InterfaceModel model;
  private final Map<ChainModel, String> chains = new LinkedHashMap<>();
  private final ServiceNames services;

  ImplParts(InterfaceModel model) {
    this.model = model;
    Names names = Names.without(ServiceNames.RESERVED);
    Stream.concat(model.chains().stream(), model.inherited().stream())
        .forEach(chain -> chains.put(chain, names.next(Names.decapitalised(chain.className()))));
    this.services = new ServiceNames(serviceTypes(), Set.of());
  }

  List<ChainModel> chains() {
    return List.copyOf(chains.keySet());
  }

  ServiceNames services() {
    return services;
  }

  Set<String> fieldNames() {
    return Set.copyOf(chains.values());
  }

  String nameOf(ChainModel chain) {
    String name = chains.get(chain);
    if (name == null) {
      throw new IllegalArgumentException("not among the chains: " + chain.name());
    }
    return name;
  }

  /** The parameter that a chain gets for a service; itself where the steps are its own. */
  String serviceOf(ChainModel chain, TypeElement service) {
    return service.equals(chain.declaredIn()) ? "this" : services.of(service);
  }

  /** The services, as a constructor takes them. */
  List<ParameterSpec> parameters() {
    return services.types().stream()
        .map(
            type ->
                ParameterSpec.builder(written(ServiceNames.typeName(type)), services.of(type))
                    .build())
        .toList();
  }

  ClassName className(ChainModel chain) {
    return written(ChainHeader.className(chain));
  }

  /** JavaPoet never qualifies a class of its own package, unless that is no package to it. */
  private ClassName written(ClassName type) {
    boolean isHidden = model.hidden().contains(type.simpleNames().get(0));
    return isHidden ? ClassName.get("", type.canonicalName()) : type;
  }

  FieldSpec field(ChainModel chain) {
    return FieldSpec.builder(className(chain), nameOf(chain), Modifier.PRIVATE, Modifier.FINAL)
        .build();
  }

  /**
   * Emits, unless the interface has a method of that name:
   *
   * <pre>{@code
   * public ReportChain reportChain() {
   *   return reportChain;
   * }
   * }</pre>
   */
  List<MethodSpec> accessors() {
    return chains().stream().filter(this::hasAccessor).map(this::accessor).toList();
  }

  boolean hasAccessor(ChainModel chain) {
    String name = nameOf(chain);
    return !model.accessorsTaken().contains(name) && !OF_OBJECT.contains(name);
  }

  private MethodSpec accessor(ChainModel chain) {
    MethodSpec.Builder accessor =
        MethodSpec.methodBuilder(nameOf(chain))
            .addJavadoc("The chain behind {@link #$L}.\n", chain.name())
            .returns(className(chain))
            .addStatement("return $N", nameOf(chain));
    return chain.isPublic() ? accessor.addModifiers(Modifier.PUBLIC).build() : accessor.build();
  }

  /** What all chains take together, in lookup order. */
  private List<TypeElement> serviceTypes() {
    Stream<TypeElement> own =
        model.scope().types().stream()
            .map(ScopeModel::type)
            .filter(type -> model.chains().stream().anyMatch(c -> c.services().contains(type)));
    Stream<TypeElement> inherited =
        model.inherited().stream()
            .flatMap(chain -> chain.services().stream().filter(t -> !t.equals(chain.declaredIn())));
    return Stream.concat(own, inherited)
        .filter(type -> !type.equals(model.type()))
        .distinct()
        .toList();
  }
}
