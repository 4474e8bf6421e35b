package io.runnel.processor;

import io.runnel.processor.javac.SourceTrees;
import io.runnel.processor.report.Location;
import io.runnel.processor.report.Origin;
import io.runnel.processor.report.Places;
import io.runnel.processor.report.Spot;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** The places of one compilation, by javac's trees where there are any. */
record SourcePlaces(ProcessingEnvironment env) implements Places {

  @Override
  public boolean isBraced(Origin at) {
    AnnotationMirror mirror = at.mirror();
    AnnotationValue array = at.array();
    return mirror != null
        && array != null
        && SourceTrees.find(env)
            .map(trees -> trees.isBraced(at.element(), mirror, array))
            .orElse(false);
  }

  @Override
  public Optional<Location> locate(
      Element element, @Nullable AnnotationMirror mirror, @Nullable AnnotationValue value) {
    return SourceTrees.find(env)
        .flatMap(trees -> trees.placeOf(element, mirror, value))
        .flatMap(Spot::location);
  }
}
