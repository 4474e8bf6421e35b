package io.runnel.processor.javac;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** The methods that the language calls without that they are written. */
final class ImplicitCalls {

  private final Types types;

  ImplicitCalls(Types types) {
    this.types = types;
  }

  /** Of {@code for (var each : iterable)} (JLS 14.14.2); null for an array. */
  @Nullable ExecutableElement iteratorOf(@Nullable TypeElement iterable) {
    return methodOf(iterable, "iterator");
  }

  /** What such a loop asks the iterator. */
  List<ExecutableElement> methodsAskedOf(TypeMirror iterator) {
    List<ExecutableElement> found = new ArrayList<>();
    if (types.asElement(types.erasure(iterator)) instanceof TypeElement type) {
      addIfThere(methodOf(type, "hasNext"), found);
      addIfThere(methodOf(type, "next"), found);
    }
    return found;
  }

  /** Of a resource of {@code try} (JLS 14.20.3). */
  @Nullable ExecutableElement closeOf(@Nullable TypeElement resource) {
    return methodOf(resource, "close");
  }

  /** Of a record pattern (JLS 14.30.2). */
  List<ExecutableElement> accessorsOf(TypeElement type) {
    List<ExecutableElement> accessors = new ArrayList<>();
    for (RecordComponentElement component : type.getRecordComponents()) {
      addIfThere(component.getAccessor(), accessors);
    }
    return accessors;
  }

  /** Of a constructor that names no other (JLS 8.8.7). */
  @Nullable ExecutableElement superConstructorOf(TypeElement type) {
    return types.asElement(type.getSuperclass()) instanceof TypeElement above
        ? ElementFilter.constructorsIn(above.getEnclosedElements()).stream()
            .filter(
                constructor ->
                    constructor.getParameters().isEmpty()
                        || (constructor.isVarArgs() && constructor.getParameters().size() == 1))
            .min(Comparator.comparing(constructor -> constructor.getParameters().size()))
            .orElse(null)
        : null;
  }

  /** The method without parameters that the type has or inherits, from the nearest declaration. */
  private @Nullable ExecutableElement methodOf(@Nullable TypeElement type, String name) {
    if (type == null) {
      return null;
    }
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      if (method.getSimpleName().contentEquals(name)
          && method.getParameters().isEmpty()
          && !method.getModifiers().contains(Modifier.STATIC)) {
        return method;
      }
    }
    for (TypeMirror above : types.directSupertypes(type.asType())) {
      Element element = types.asElement(above);
      ExecutableElement inherited =
          element instanceof TypeElement aboveType ? methodOf(aboveType, name) : null;
      if (inherited != null) {
        return inherited;
      }
    }
    return null;
  }

  private static void addIfThere(
      @Nullable ExecutableElement method, List<ExecutableElement> found) {
    if (method != null) {
      found.add(method);
    }
  }
}
