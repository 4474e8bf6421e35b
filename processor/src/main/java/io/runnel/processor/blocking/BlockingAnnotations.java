package io.runnel.processor.blocking;

import io.runnel.processor.javac.DeclaringType;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;

/**
 * {@code @Blocking} and {@code @NonBlocking}, by simple name: JetBrains, SmallRye, Micronaut and
 * Runnel have a pair each.
 */
final class BlockingAnnotations {

  static final String BLOCKING = "annotated";
  private static final String NON_BLOCKING = "exempt/annotated";

  private BlockingAnnotations() {}

  /** What the annotations of the method say, or else those of its class. */
  static Optional<CatalogueLine> lineFor(ExecutableElement method, MethodNames names) {
    Optional<String> own = saidOn(method);
    // To make an object of a class whose methods block is something else.
    Optional<String> said =
        own.isPresent() || method.getKind() == ElementKind.CONSTRUCTOR
            ? own
            : saidOn(DeclaringType.of(method));
    return said.map(
        category ->
            new CatalogueLine(
                category,
                names.type(method),
                NearestLines.nameOf(method),
                names.parameters(method)));
  }

  private static Optional<String> saidOn(Element element) {
    if (has("NonBlocking", element)) {
      return Optional.of(NON_BLOCKING);
    }
    return has("Blocking", element) ? Optional.of(BLOCKING) : Optional.empty();
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
}
