package io.runnel.processor.report;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * The place in the user's source that a thing was written at: as narrow as javac can point.
 *
 * @param element the declaration
 * @param mirror the annotation on it, if that is meant
 * @param value the value inside the annotation, if that is meant
 * @param array the array whose only element the value is; it may be written without braces, and
 *     then javac finds the array alone
 */
public record Origin(
    Element element,
    @Nullable AnnotationMirror mirror,
    @Nullable AnnotationValue value,
    @Nullable AnnotationValue array) {

  public static Origin of(Element element) {
    return new Origin(element, null, null, null);
  }

  public static Origin of(Element element, AnnotationMirror mirror) {
    return new Origin(element, mirror, null, null);
  }

  /** The same place, narrowed to a value of its annotation. */
  public Origin at(@Nullable AnnotationValue narrower) {
    return narrower == null ? this : new Origin(element, mirror, narrower, null);
  }

  /** The same place, narrowed to the only element of an array. */
  public Origin at(AnnotationValue only, AnnotationValue array) {
    return new Origin(element, mirror, only, array);
  }
}
