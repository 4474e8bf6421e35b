package io.runnel.processor.blocking;

import io.runnel.processor.javac.SourceTrees;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** {@code @SuppressWarnings("runnel:blocking")} on a declaration or on one around it. */
final class Suppression {

  private static final String KEY = "runnel:blocking";

  private final SourceTrees trees;
  private final Map<Element, Boolean> known = new HashMap<>();
  private @Nullable Element last;
  private boolean lastCovered;

  Suppression(SourceTrees trees) {
    this.trees = trees;
  }

  boolean covers(Element declaration) {
    // One call after the other stands in the same method.
    if (declaration != last) {
      lastCovered = find(declaration);
      last = declaration;
    }
    return lastCovered;
  }

  private boolean find(Element declaration) {
    Boolean covered = known.get(declaration);
    if (covered == null) {
      Element around = trees.declarationAround(declaration);
      covered = isOn(declaration) || (around != null && find(around));
      known.put(declaration, covered);
    }
    return covered;
  }

  private static boolean isOn(Element declaration) {
    SuppressWarnings suppressed =
        declaration.getAnnotationMirrors().isEmpty()
            ? null
            : declaration.getAnnotation(SuppressWarnings.class);
    return suppressed != null && Arrays.asList(suppressed.value()).contains(KEY);
  }
}
