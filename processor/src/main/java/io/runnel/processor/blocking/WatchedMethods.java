package io.runnel.processor.blocking;

import io.runnel.processor.bytecode.TypesByName;
import io.runnel.processor.javac.Hierarchy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds by name the methods that are watched, as elements of now. */
final class WatchedMethods {

  private final TypesByName typesByName;
  private final Types types;
  private final Hierarchy hierarchy;
  private final Map<String, Optional<TypeElement>> found = new HashMap<>();

  WatchedMethods(Elements elements, Types types, Hierarchy hierarchy) {
    this.typesByName = new TypesByName(elements);
    this.types = types;
    this.hierarchy = hierarchy;
  }

  Optional<ExecutableElement> find(AsyncMethod async) {
    return found
        .computeIfAbsent(async.type(), typesByName::find)
        .flatMap(type -> find(async, type));
  }

  private Optional<ExecutableElement> find(AsyncMethod async, TypeElement type) {
    List<ExecutableElement> named = hierarchy.methods(type, async.method());
    // A parameter whose type is generated had another name in the round before.
    return named.size() == 1
        ? Optional.of(named.get(0))
        : named.stream()
            .filter(method -> descriptorOf(method).equals(async.descriptor()))
            .findFirst();
  }

  private String descriptorOf(ExecutableElement method) {
    return method.getParameters().stream()
        .map(parameter -> types.erasure(parameter.asType()).toString())
        .collect(Collectors.joining(","));
  }
}
