package io.runnel.processor.read;

import io.runnel.processor.model.ScopeModel;
import io.runnel.processor.model.ScopeModel.Place;
import io.runnel.processor.model.ScopesModel;
import io.runnel.processor.model.StepModel;
import io.runnel.processor.model.WellKnown;
import io.runnel.processor.report.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Finds the types that the chains of an interface may take steps from, in lookup order. */
final class ScopeReader {

  private final Completeness completeness;
  private final StepReader steps;
  private final ChainStepReader chains;

  ScopeReader(TypeQuestions types, StepReader steps, Completeness completeness) {
    this.completeness = completeness;
    this.steps = steps;
    this.chains = new ChainStepReader(types);
  }

  /** The interface itself, what encloses it from the inside out, then {@code @Uses} as written. */
  ScopesModel of(TypeElement type) {
    List<ScopeModel> scopes = new ArrayList<>();
    scopes.add(scope(type, Place.INTERFACE, Optional.empty()));
    for (Element at = type.getEnclosingElement();
        at instanceof TypeElement outer;
        at = at.getEnclosingElement()) {
      scopes.add(scope(outer, Place.ENCLOSING, Optional.empty()));
    }
    AnnotationReader.find(type, WellKnown.USES).ifPresent(uses -> addUsed(type, uses, scopes));
    return new ScopesModel(List.copyOf(scopes), completeness.hasAllNames(type));
  }

  private void addUsed(TypeElement type, AnnotationMirror uses, List<ScopeModel> scopes) {
    List<AnnotationValue> all = AnnotationReader.list(uses, "value");
    for (AnnotationValue value : all) {
      if (value.getValue() instanceof DeclaredType used && !ErrorTypes.isIn(used)) {
        Origin origin = AnnotationReader.originOf(value, all, uses, "value", Origin.of(type, uses));
        TypeElement element = (TypeElement) used.asElement();
        if (scopes.stream().noneMatch(scope -> scope.type().equals(element))) {
          scopes.add(scope(element, Place.USES, Optional.of(origin)));
        }
      }
    }
  }

  private ScopeModel scope(TypeElement type, Place place, Optional<Origin> origin) {
    List<StepModel> offered =
        Stream.concat(steps.offeredBy(type).stream(), chains.offeredBy(type).stream()).toList();
    return new ScopeModel(type, place, offered, origin);
  }
}
