package io.runnel.processor.javac;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * What classes declare and what they extend, each read once: javac makes new lists whenever it is
 * asked, and the check asks often.
 */
public final class Hierarchy {

  private final Elements elements;
  private final TypeElement object;
  private final Map<TypeElement, Map<Name, List<ExecutableElement>>> methods = new HashMap<>();
  private final Map<TypeElement, List<TypeElement>> above = new HashMap<>();

  public Hierarchy(Elements elements) {
    this.elements = elements;
    this.object =
        Objects.requireNonNull(elements.getTypeElement("java.lang.Object"), "there is Object");
  }

  /** The methods of this name that the class declares itself; {@code <init>} for constructors. */
  public List<ExecutableElement> methods(TypeElement type, Name name) {
    Map<Name, List<ExecutableElement>> declared = methods.get(type);
    if (declared == null) {
      declared = methodsOf(type);
      methods.put(type, declared);
    }
    return declared.getOrDefault(name, List.of());
  }

  /** The same by a name that is no element's. */
  public List<ExecutableElement> methods(TypeElement type, String name) {
    return methods(type, elements.getName(name));
  }

  private static Map<Name, List<ExecutableElement>> methodsOf(TypeElement type) {
    Map<Name, List<ExecutableElement>> declared = new HashMap<>();
    for (Element member : type.getEnclosedElements()) {
      if (member instanceof ExecutableElement method) {
        declared.computeIfAbsent(method.getSimpleName(), it -> new ArrayList<>()).add(method);
      }
    }
    return declared;
  }

  /** The class and the interfaces directly above: for an interface, {@code Object} as well. */
  public List<TypeElement> above(TypeElement type) {
    List<TypeElement> found = above.get(type);
    if (found == null) {
      found = new ArrayList<>();
      if (type.getKind().isInterface()) {
        found.add(object);
      } else {
        add(type.getSuperclass(), found);
      }
      for (TypeMirror supertype : type.getInterfaces()) {
        add(supertype, found);
      }
      above.put(type, found);
    }
    return found;
  }

  private static void add(TypeMirror supertype, List<TypeElement> found) {
    if (supertype instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement element) {
      found.add(element);
    }
  }

  /** Whether one overrides the other in a class, which has or inherits both. */
  public boolean overrides(
      ExecutableElement overrider, ExecutableElement overridden, TypeElement in) {
    return overrider.getParameters().size() == overridden.getParameters().size()
        && elements.overrides(overrider, overridden, in);
  }
}
