package io.runnel.processor;

import io.runnel.processor.model.WellKnown;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Parameterizable;
import javax.lang.model.element.TypeElement;

/**
 * Whether the processors behind this one have been asked yet. javac goes on to the next as long as
 * a round has annotations that nobody has claimed, {@code @Override} included, or has none at all;
 * who was asked once is asked in all rounds to come.
 */
final class OtherProcessors {

  /** The annotations that this processor supports. */
  static final Set<String> OURS = Set.of("io.runnel.annotation.*", WellKnown.GENERATED);

  private boolean areAsked;

  /** Looks at the annotations of a round; {@code ours} are those that this processor supports. */
  void look(Set<? extends TypeElement> ours, RoundEnvironment round) {
    areAsked = areAsked || ours.isEmpty() || hasOthers(round.getRootElements());
  }

  boolean areAsked() {
    return areAsked;
  }

  /** This processor leaves its annotations to them in this round. */
  void ask() {
    areAsked = true;
  }

  private static boolean hasOthers(Iterable<? extends Element> elements) {
    for (Element element : elements) {
      if (element.getAnnotationMirrors().stream()
              .anyMatch(mirror -> !isOurs((TypeElement) mirror.getAnnotationType().asElement()))
          || parts(element).anyMatch(OtherProcessors::hasOthers)) {
        return true;
      }
    }
    return false;
  }

  /** All that is annotated below an element, as far as processors are told of it. */
  private static Stream<List<? extends Element>> parts(Element element) {
    List<? extends Element> variables =
        element instanceof Parameterizable generic ? generic.getTypeParameters() : List.of();
    List<? extends Element> parameters =
        element instanceof ExecutableElement method ? method.getParameters() : List.of();
    return Stream.of(variables, parameters, element.getEnclosedElements());
  }

  private static boolean isOurs(TypeElement annotation) {
    String name = annotation.getQualifiedName().toString();
    return OURS.contains(name) || OURS.contains(name.replaceFirst("\\.[^.]*$", ".*"));
  }
}
