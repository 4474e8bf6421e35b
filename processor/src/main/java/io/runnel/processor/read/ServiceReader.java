package io.runnel.processor.read;

import io.runnel.processor.model.ParameterModel;
import io.runnel.processor.model.Reach;
import io.runnel.processor.model.ServiceModel;
import io.runnel.processor.model.StepModel;
import io.runnel.processor.model.WellKnown;
import io.runnel.processor.report.Origin;
import io.runnel.processor.report.Spelling;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Reads a type that declares steps. */
final class ServiceReader {

  private final StepReader steps;

  ServiceReader(StepReader steps) {
    this.steps = steps;
  }

  ServiceModel read(TypeElement type) {
    List<StepModel> declared = steps.declaredBy(type);
    return new ServiceModel(
        type,
        Spelling.simpleNameOf(type),
        Reach.isPublic(type),
        Reach.isHidden(type),
        hasChains(type),
        declared,
        declared.stream().filter(ServiceReader::isPublic).toList(),
        Origin.of(type));
  }

  private static boolean isPublic(StepModel step) {
    return Reach.isPublic(step.produced())
        && step.parameters().stream().map(ParameterModel::type).allMatch(Reach::isPublic);
  }

  private static boolean hasChains(TypeElement type) {
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      if (AnnotationReader.has(method, WellKnown.CHAIN)) {
        return type.getKind().isInterface();
      }
    }
    return false;
  }
}
