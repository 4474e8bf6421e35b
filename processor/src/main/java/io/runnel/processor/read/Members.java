package io.runnel.processor.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** The methods of a type, inherited ones too. */
final class Members {

  private final TypeQuestions types;

  Members(TypeQuestions types) {
    this.types = types;
  }

  /** The type, its superclasses, then the interfaces, each once; not {@code Object}. */
  List<TypeElement> closure(TypeElement type) {
    Set<TypeElement> found = new LinkedHashSet<>();
    collect(type, found);
    return List.copyOf(found);
  }

  private void collect(TypeElement type, Set<TypeElement> found) {
    if (type.getQualifiedName().contentEquals("java.lang.Object") || !found.add(type)) {
      return;
    }
    for (TypeMirror supertype : types.types().directSupertypes(type.asType())) {
      if (supertype instanceof DeclaredType declared) {
        collect((TypeElement) declared.asElement(), found);
      }
    }
  }

  /**
   * The methods with one of the annotations that can be called on the type. An overriding method
   * that repeats no annotation leaves the annotated one in place: the call reaches it anyway.
   */
  List<ExecutableElement> annotated(TypeElement type, List<String> annotations) {
    List<ExecutableElement> found = new ArrayList<>();
    Map<Name, List<ExecutableElement>> byName = new HashMap<>();
    for (TypeElement declaring : closure(type)) {
      for (ExecutableElement method : ElementFilter.methodsIn(declaring.getEnclosedElements())) {
        boolean isMarked =
            annotations.stream().anyMatch(name -> AnnotationReader.has(method, name));
        List<ExecutableElement> nearer =
            byName.computeIfAbsent(method.getSimpleName(), name -> new ArrayList<>());
        if (isMarked && isMember(method, declaring, type) && !isOverridden(method, nearer, type)) {
          nearer.add(method);
          found.add(method);
        }
      }
    }
    return found;
  }

  /** The abstract methods that an implementation of the interface has to write. */
  List<ExecutableElement> unimplemented(TypeElement type) {
    List<ExecutableElement> seen = new ArrayList<>();
    for (TypeElement declaring : closure(type)) {
      for (ExecutableElement method : ElementFilter.methodsIn(declaring.getEnclosedElements())) {
        if (isMember(method, declaring, type)
            && !isOverridden(method, seen, type)
            && !isOfObject(method)) {
          seen.add(method);
        }
      }
    }
    return seen.stream().filter(m -> m.getModifiers().contains(Modifier.ABSTRACT)).toList();
  }

  /** All methods of a type by their names, to ask about many of them. */
  Map<Name, List<ExecutableElement>> byName(TypeElement type) {
    return closure(type).stream()
        .flatMap(declaring -> ElementFilter.methodsIn(declaring.getEnclosedElements()).stream())
        .collect(Collectors.groupingBy(ExecutableElement::getSimpleName));
  }

  /** Whether a call by name could mean another method of the type than this one. */
  boolean isOverloaded(
      ExecutableElement method, TypeElement type, Map<Name, List<ExecutableElement>> byName) {
    return method.isVarArgs()
        || byName.getOrDefault(method.getSimpleName(), List.of()).stream()
            .anyMatch(
                other ->
                    !other.equals(method)
                        && !types.overrides(other, method, type)
                        && !types.overrides(method, other, type));
  }

  private static boolean isMember(
      ExecutableElement method, TypeElement declaring, TypeElement type) {
    if (declaring.equals(type)) {
      return true;
    }
    boolean isStaticOfInterface =
        declaring.getKind().isInterface() && method.getModifiers().contains(Modifier.STATIC);
    return !isStaticOfInterface && !method.getModifiers().contains(Modifier.PRIVATE);
  }

  private boolean isOverridden(
      ExecutableElement method, List<ExecutableElement> nearer, TypeElement type) {
    return nearer.stream().anyMatch(other -> types.overrides(other, method, type));
  }

  private boolean isOfObject(ExecutableElement method) {
    TypeElement object = (TypeElement) ((DeclaredType) types.type("java.lang.Object")).asElement();
    return ElementFilter.methodsIn(object.getEnclosedElements()).stream()
        .anyMatch(
            of ->
                of.getSimpleName().equals(method.getSimpleName())
                    && of.getParameters().size() == method.getParameters().size()
                    && !of.getModifiers().contains(Modifier.PROTECTED));
  }
}
