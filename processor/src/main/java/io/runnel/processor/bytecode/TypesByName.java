package io.runnel.processor.bytecode;

import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Finds types by binary name, as class files and catalogues write them. */
public final class TypesByName {

  private final Elements elements;

  public TypesByName(Elements elements) {
    this.elements = elements;
  }

  /** The compiler looks types up by source name, in which a dollar may be part of a name or not. */
  public Optional<TypeElement> find(String binaryName) {
    for (int end = binaryName.indexOf('$', 1); ; end = binaryName.indexOf('$', end + 1)) {
      String outermost = end < 0 ? binaryName : binaryName.substring(0, end);
      TypeElement found = elements.getTypeElement(outermost);
      TypeElement wanted = found == null ? null : within(found, binaryName);
      if (wanted != null || end < 0) {
        return Optional.ofNullable(wanted);
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
