package io.runnel.processor.check;

import java.util.Arrays;
import javax.lang.model.element.Element;

/** Warnings that the user has heard. */
final class Silence {

  private Silence() {}

  /** Whether {@code @SuppressWarnings} with the word stands at the element, or around it. */
  static boolean isAt(Element element, String word) {
    for (Element at = element; at != null; at = at.getEnclosingElement()) {
      SuppressWarnings suppressed = at.getAnnotation(SuppressWarnings.class);
      if (suppressed != null && Arrays.asList(suppressed.value()).contains(word)) {
        return true;
      }
    }
    return false;
  }
}
