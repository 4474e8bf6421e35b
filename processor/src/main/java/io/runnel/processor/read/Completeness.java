package io.runnel.processor.read;

import io.runnel.processor.model.WellKnown;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Tells whether javac knows every type that a chain or a service depends on. */
final class Completeness {

  private static final List<String> MARKS =
      List.of(WellKnown.STEP, WellKnown.STREAMING, WellKnown.CHAIN);

  private final TypeQuestions types;
  private final Members members;
  private final Predicate<TypeElement> isSource;

  /** Nobody will write what a compiled class lacks, so only sources are looked into. */
  Completeness(TypeQuestions types, Predicate<TypeElement> isSource) {
    this.types = types;
    this.isSource = isSource;
    this.members = new Members(types);
  }

  /** Whether every type is known, those that signatures mention too. */
  boolean isComplete(TypeElement type) {
    return all(type, each -> hasName(each) && hasKnownSupertypes(each) && hasKnownSignatures(each));
  }

  /** Whether javac can say what the members of the type and those around it are. */
  boolean hasMembers(TypeElement type) {
    return Stream.concat(Stream.of(type), enclosing(type))
        .flatMap(each -> members.closure(each).stream())
        .filter(isSource)
        .allMatch(each -> hasName(each) && hasKnownSupertypes(each));
  }

  /** Whether the types that may declare steps are known, so that a missing name is a mistake. */
  boolean hasAllNames(TypeElement type) {
    return all(type, this::hasKnownSupertypes);
  }

  private boolean all(TypeElement type, Predicate<TypeElement> isKnown) {
    return usesAreKnown(type)
        && Stream.of(Stream.of(type), enclosing(type), used(type))
            .flatMap(each -> each)
            .flatMap(each -> members.closure(each).stream())
            .distinct()
            .filter(isSource)
            .allMatch(isKnown);
  }

  private boolean hasKnownSupertypes(TypeElement type) {
    return !ErrorTypes.isIn(type.asType()) // one that is above itself
        && !ErrorTypes.isInAny(types.types().directSupertypes(type.asType()))
        && type.getTypeParameters().stream()
            .noneMatch(variable -> ErrorTypes.isInAny(variable.getBounds()));
  }

  private boolean hasKnownSignatures(TypeElement type) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(Completeness::isMarked)
        .allMatch(method -> hasNames(method) && !ErrorTypes.isIn(method.asType()));
  }

  /** Where names are missing in a source, javac puts some that no source can have. */
  private static boolean hasName(TypeElement type) {
    return SourceVersion.isName(type.getQualifiedName());
  }

  private static boolean hasNames(ExecutableElement method) {
    return Stream.concat(Stream.of(method), method.getParameters().stream())
        .allMatch(element -> SourceVersion.isName(element.getSimpleName()));
  }

  private static boolean isMarked(ExecutableElement method) {
    return MARKS.stream().anyMatch(mark -> AnnotationReader.has(method, mark));
  }

  private static Stream<TypeElement> enclosing(TypeElement type) {
    Element outer = type.getEnclosingElement();
    return outer instanceof TypeElement around
        ? Stream.concat(Stream.of(around), enclosing(around))
        : Stream.empty();
  }

  private static Stream<TypeElement> used(TypeElement type) {
    return usedValues(type)
        .filter(DeclaredType.class::isInstance)
        .filter(value -> !ErrorTypes.isIn((TypeMirror) value))
        .map(value -> (TypeElement) ((DeclaredType) value).asElement());
  }

  /** javac shows a class that it does not know as a text, not as a type. */
  private static boolean usesAreKnown(TypeElement type) {
    return usedValues(type)
        .allMatch(value -> value instanceof TypeMirror used && !ErrorTypes.isIn(used));
  }

  private static Stream<Object> usedValues(TypeElement type) {
    return AnnotationReader.find(type, WellKnown.USES).stream()
        .flatMap(uses -> AnnotationReader.list(uses, "value").stream())
        .map(value -> value.getValue());
  }
}
