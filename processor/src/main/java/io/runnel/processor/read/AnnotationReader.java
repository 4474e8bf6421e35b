package io.runnel.processor.read;

import io.runnel.processor.report.Origin;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The values of annotations, with their positions; no class of the user is ever loaded. */
public final class AnnotationReader {

  private AnnotationReader() {}

  public static Optional<AnnotationMirror> find(Element element, String annotation) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
      if (type.getQualifiedName().contentEquals(annotation)) {
        return Optional.of(mirror);
      }
    }
    return Optional.empty();
  }

  public static boolean has(Element element, String annotation) {
    return find(element, annotation).isPresent();
  }

  /** A value that is written; empty where the default counts. */
  static Optional<AnnotationValue> written(AnnotationMirror mirror, String member) {
    return mirror.getElementValues().entrySet().stream()
        .filter(entry -> entry.getKey().getSimpleName().contentEquals(member))
        .<AnnotationValue>map(java.util.Map.Entry::getValue)
        .findFirst();
  }

  static boolean isTrue(AnnotationMirror mirror, String member) {
    return written(mirror, member).map(AnnotationValue::getValue).equals(Optional.of(true));
  }

  /** A number that may be written; 0 if it is not, or is no number. */
  static int numberOf(Optional<AnnotationValue> value) {
    return value.map(AnnotationValue::getValue).filter(Integer.class::isInstance).stream()
        .mapToInt(Integer.class::cast)
        .findFirst()
        .orElse(0);
  }

  /** A text that is written and not empty. */
  static Optional<AnnotationValue> text(AnnotationMirror mirror, String member) {
    return written(mirror, member).filter(value -> !textOf(value).isEmpty());
  }

  static String textOf(AnnotationValue value) {
    return String.valueOf(value.getValue());
  }

  /** The values of an array, as javac sees them; each knows its own position. */
  @SuppressWarnings("unchecked") // what JSR 269 promises for a value of an array type
  static List<AnnotationValue> list(AnnotationMirror mirror, String member) {
    return written(mirror, member)
        .map(AnnotationValue::getValue)
        .filter(List.class::isInstance)
        .<List<AnnotationValue>>map(values -> List.copyOf((List<? extends AnnotationValue>) values))
        .orElse(List.of());
  }

  /** Where an element of an array is written. */
  static Origin originOf(
      AnnotationValue element,
      List<AnnotationValue> all,
      AnnotationMirror mirror,
      String member,
      Origin annotation) {
    Optional<AnnotationValue> array = all.size() == 1 ? written(mirror, member) : Optional.empty();
    return array.map(whole -> annotation.at(element, whole)).orElse(annotation.at(element));
  }
}
