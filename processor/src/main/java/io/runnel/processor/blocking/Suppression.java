package io.runnel.processor.blocking;

import java.util.Arrays;
import javax.lang.model.element.Element;

/** {@code @SuppressWarnings("runnel:blocking")} on a declaration or on one around it. */
final class Suppression {

  private static final String KEY = "runnel:blocking";

  private Suppression() {}

  static boolean covers(Element declaration) {
    for (Element at = declaration; at != null; at = at.getEnclosingElement()) {
      SuppressWarnings suppressed = at.getAnnotation(SuppressWarnings.class);
      if (suppressed != null && Arrays.asList(suppressed.value()).contains(KEY)) {
        return true;
      }
    }
    return false;
  }
}
