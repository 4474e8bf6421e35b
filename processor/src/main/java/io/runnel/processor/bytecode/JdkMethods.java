package io.runnel.processor.bytecode;

import io.runnel.processor.javac.Hierarchy;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The methods of the JDK that calls in class files name, or override. */
final class JdkMethods {

  private final Hierarchy hierarchy;
  private final TypesByName typesByName;
  private final Descriptors descriptors;
  private final Map<String, Optional<ExecutableElement>> known = new HashMap<>();

  JdkMethods(Elements elements, Types types, Hierarchy hierarchy) {
    this.hierarchy = hierarchy;
    this.typesByName = new TypesByName(elements);
    this.descriptors = new Descriptors(elements, types);
  }

  /** The method of this class, or that it inherits; empty if there is no such class or method. */
  Optional<ExecutableElement> find(LibraryCall call, String owner) {
    String key = owner + "#" + LibraryMethod.signature(call.name(), call.descriptor());
    Optional<ExecutableElement> method = known.get(key);
    if (method == null) {
      method = lookUp(call, owner);
      known.put(key, method);
    }
    return method;
  }

  private Optional<ExecutableElement> lookUp(LibraryCall call, String owner) {
    try {
      return typesByName.find(owner).flatMap(type -> find(call, type));
    } catch (RuntimeException incomplete) {
      // So javac says that a class cannot be read, or that one above it is missing.
      return Optional.empty();
    }
  }

  private Optional<ExecutableElement> find(LibraryCall call, TypeElement type) {
    for (ExecutableElement method : hierarchy.methods(type, call.name())) {
      if (descriptors.mayOverride(call.descriptor(), method)) {
        return Optional.of(method);
      }
    }
    return call.name().equals("<init>")
        ? Optional.empty()
        : hierarchy.above(type).stream().flatMap(above -> find(call, above).stream()).findFirst();
  }
}
