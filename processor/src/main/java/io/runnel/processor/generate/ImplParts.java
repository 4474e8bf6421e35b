package io.runnel.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import io.runnel.processor.model.ChainModel;
import io.runnel.processor.model.InterfaceModel;
import io.runnel.processor.model.Variables;
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
    Names names = Names.without(Variables.NAMES);
    Stream.concat(model.chains().stream(), model.inherited().stream())
        .forEach(chain -> chains.put(chain, names.next(Names.decapitalised(chain.className()))));
    this.services = new ServiceNames(serviceTypes(), Qualifiers.ALWAYS);
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
  String serviceOf(TypeElement service) {
    return isItself(service) ? "this" : services.of(service);
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
    List<TypeName> any =
        chain.method().getTypeParameters().stream()
            .<TypeName>map(parameter -> WildcardTypeName.subtypeOf(Object.class))
            .toList();
    return FieldSpec.builder(with(className(chain), any), nameOf(chain))
        .addModifiers(Modifier.PRIVATE, Modifier.FINAL)
        .build();
  }

  /** The field; of a generic chain, which is the same for all types, as that of one of them. */
  CodeBlock typed(ChainModel chain) {
    return chain.isGeneric()
        ? CodeBlock.of("($T) $N", type(chain), nameOf(chain))
        : CodeBlock.of("$N", nameOf(chain));
  }

  /** {@code DedupeChain<T>}, inside of a method that has the type parameters of the chain. */
  TypeName type(ChainModel chain) {
    return with(
        className(chain),
        chain.method().getTypeParameters().stream().<TypeName>map(TypeVariableName::get).toList());
  }

  private static TypeName with(ClassName type, List<TypeName> arguments) {
    return arguments.isEmpty()
        ? type
        : ParameterizedTypeName.get(type, arguments.toArray(TypeName[]::new));
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
        accessorHeader(chain)
            .addJavadoc("The chain behind {@link #$L}.\n", chain.name())
            .addStatement("return $L", typed(chain));
    return (chain.isGeneric() ? accessor.addAnnotation(ChainClass.unchecked()) : accessor).build();
  }

  /** {@code public ReportChain reportChain()}, without a body. */
  MethodSpec.Builder accessorHeader(ChainModel chain) {
    MethodSpec.Builder accessor = MethodSpec.methodBuilder(nameOf(chain)).returns(type(chain));
    chain.method().getTypeParameters().stream()
        .map(TypeVariableName::get)
        .forEach(accessor::addTypeVariable);
    return chain.isPublic() ? accessor.addModifiers(Modifier.PUBLIC) : accessor;
  }

  /** What all chains take together, in lookup order. */
  private List<TypeElement> serviceTypes() {
    Stream<TypeElement> own =
        model.scope().types().stream()
            .flatMap(each -> model.chains().stream().map(c -> c.servicesAt(each.type())))
            .flatMap(List::stream);
    Stream<TypeElement> inherited =
        model.inherited().stream().flatMap(chain -> chain.services().stream());
    return Stream.concat(own, inherited).filter(type -> !isItself(type)).distinct().toList();
  }

  /** Whether the implementation is an instance of the type itself. */
  private boolean isItself(TypeElement service) {
    return service.equals(model.type())
        || model.inherited().stream().anyMatch(chain -> chain.declaredIn().equals(service));
  }
}
