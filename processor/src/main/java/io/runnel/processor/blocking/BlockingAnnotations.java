package io.runnel.processor.blocking;

import io.runnel.processor.bytecode.LibraryMethod;
import io.runnel.processor.javac.DeclaringType;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * {@code @Blocking} and {@code @NonBlocking}, by simple name: JetBrains, SmallRye, Micronaut and
 * Runnel have a pair each.
 */
final class BlockingAnnotations {

  static final String BLOCKING = "annotated";
  static final String NON_BLOCKING = "exempt/annotated";

  private BlockingAnnotations() {}

  /** What the annotations of the method say, or else those of its class. */
  static Optional<CatalogueLine> lineFor(ExecutableElement method, MethodNames names) {
    if (areNoneAround(method)) {
      return Optional.empty();
    }
    return categoryOf(
            name -> has(name, method),
            method.getKind() == ElementKind.CONSTRUCTOR,
            name -> hasAround(name, DeclaringType.of(method)))
        .map(category -> CatalogueLine.of(category, method, names));
  }

  /** The same of a method of a library, by the annotations in its bytes. */
  static Optional<CatalogueLine> lineFor(LibraryMethod method) {
    return categoryOf(
            method.annotations()::contains,
            method.isConstructor(),
            method.declaredIn().annotations()::contains)
        .map(
            category ->
                new CatalogueLine(
                    category, method.declaredIn().name(), method.name(), method.parameters()));
  }

  private static Optional<String> categoryOf(
      Predicate<String> onMethod, boolean isConstructor, Predicate<String> onClass) {
    Optional<String> own = said(onMethod);
    // To make an object of a class whose methods block is something else.
    return own.isPresent()
        ? own
        : said(onClass).filter(category -> !isConstructor || !category.equals(BLOCKING));
  }

  private static Optional<String> said(Predicate<String> has) {
    if (has.test("NonBlocking")) {
      return Optional.of(NON_BLOCKING);
    }
    return has.test("Blocking") ? Optional.of(BLOCKING) : Optional.empty();
  }

  /** So it is with most methods. */
  private static boolean areNoneAround(ExecutableElement method) {
    if (!method.getAnnotationMirrors().isEmpty()) {
      return false;
    }
    for (Element at = DeclaringType.of(method);
        at instanceof TypeElement;
        at = at.getEnclosingElement()) {
      if (!at.getAnnotationMirrors().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static boolean has(String simpleName, Element element) {
    for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
      Element type = annotation.getAnnotationType().asElement();
      if (type.getSimpleName().contentEquals(simpleName)) {
        return true;
      }
    }
    return false;
  }

  /** On the class, or on one that it stands in. */
  private static boolean hasAround(String simpleName, Element type) {
    for (Element at = type; at instanceof TypeElement; at = at.getEnclosingElement()) {
      if (has(simpleName, at)) {
        return true;
      }
    }
    return false;
  }
}
