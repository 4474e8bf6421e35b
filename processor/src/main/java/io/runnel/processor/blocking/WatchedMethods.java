package io.runnel.processor.blocking;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Finds by name the methods that are watched, as elements of now. */
final class WatchedMethods {

  private final Elements elements;
  private final Types types;

  WatchedMethods(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  Optional<ExecutableElement> find(AsyncMethod async) {
    TypeElement type = typeOf(async.type());
    if (type == null) {
      return Optional.empty();
    }
    List<ExecutableElement> named =
        ElementFilter.methodsIn(type.getEnclosedElements()).stream()
            .filter(method -> method.getSimpleName().contentEquals(async.method()))
            .toList();
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

  /** The compiler looks types up by source name, in which a dollar may be part of a name or not. */
  private @Nullable TypeElement typeOf(String binaryName) {
    for (int end = binaryName.indexOf('$', 1); ; end = binaryName.indexOf('$', end + 1)) {
      String outermost = end < 0 ? binaryName : binaryName.substring(0, end);
      TypeElement found = elements.getTypeElement(outermost);
      TypeElement wanted = found == null ? null : within(found, binaryName);
      if (wanted != null || end < 0) {
        return wanted;
      }
    }
  }

  private @Nullable TypeElement within(TypeElement type, String binaryName) {
    String name = elements.getBinaryName(type).toString();
    if (name.equals(binaryName)) {
      return type;
    }
    return !binaryName.startsWith(name + "$")
        ? null
        : ElementFilter.typesIn(type.getEnclosedElements()).stream()
            .flatMap(nested -> Stream.ofNullable(within(nested, binaryName)))
            .findFirst()
            .orElse(null);
  }
}
