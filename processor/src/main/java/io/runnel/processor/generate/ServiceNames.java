package io.runnel.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import io.runnel.processor.model.Variables;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** The services that a generated class is constructed with, each with the name of its field. */
final class ServiceNames {

  private final Map<TypeElement, String> names = new LinkedHashMap<>();

  ServiceNames(List<TypeElement> services, Set<String> alsoTaken) {
    Names free =
        Names.without(Stream.concat(Variables.NAMES.stream(), alsoTaken.stream()).toList());
    for (TypeElement service : services) {
      names.put(service, free.next(Names.decapitalised(service.getSimpleName().toString())));
    }
  }

  String of(TypeElement service) {
    String name = names.get(service);
    if (name == null) {
      throw new IllegalArgumentException("not among the services: " + service);
    }
    return name;
  }

  Set<TypeElement> types() {
    return names.keySet();
  }

  Set<String> all() {
    return Set.copyOf(names.values());
  }

  List<ParameterSpec> parameters() {
    return names.entrySet().stream()
        .map(entry -> ParameterSpec.builder(typeName(entry.getKey()), entry.getValue()).build())
        .toList();
  }

  /** {@code weatherService, news, } for a call that goes on. */
  CodeBlock arguments() {
    return CodeBlock.of(
        "$L", names.values().stream().map(name -> name + ", ").collect(Collectors.joining()));
  }

  static ClassName typeName(TypeElement service) {
    return ClassName.get(service);
  }
}
