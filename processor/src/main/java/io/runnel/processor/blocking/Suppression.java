package io.runnel.processor.blocking;

import io.runnel.processor.javac.SourceTrees;
import java.util.Arrays;
import javax.lang.model.element.Element;

/** {@code @SuppressWarnings("runnel:blocking")} on a declaration or on one around it. */
final class Suppression {

  private static final String KEY = "runnel:blocking";

  private Suppression() {}

  static boolean covers(Element declaration, SourceTrees trees) {
    for (Element at = declaration; at != null; at = trees.declarationAround(at)) {
      SuppressWarnings suppressed = at.getAnnotation(SuppressWarnings.class);
      if (suppressed != null && Arrays.asList(suppressed.value()).contains(KEY)) {
        return true;
      }
    }
    return false;
  }
}
