package io.runnel.processor.report;

import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** What the compiler's source knows of places, as far as it is shown. */
public interface Places {

  /** Knows nothing, like a compiler that shows no source. */
  Places UNKNOWN =
      new Places() {
        @Override
        public boolean isBraced(Origin origin) {
          return false;
        }

        @Override
        public Optional<Location> locate(
            Element element, @Nullable AnnotationMirror mirror, @Nullable AnnotationValue value) {
          return Optional.empty();
        }
      };

  /** Whether the array of a place is written with braces, so that javac finds its element. */
  boolean isBraced(Origin origin);

  /** Where the compiler points when it is told this place. */
  Optional<Location> locate(
      Element element, @Nullable AnnotationMirror mirror, @Nullable AnnotationValue value);
}
