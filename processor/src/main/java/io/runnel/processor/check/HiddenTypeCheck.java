package io.runnel.processor.check;

import io.runnel.processor.model.Reach;
import io.runnel.processor.model.ServiceModel;
import io.runnel.processor.model.StepModel;
import io.runnel.processor.report.Finding;
import io.runnel.processor.report.Problem;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** Generated code, which is in the service's package, can name what its steps mention. */
final class HiddenTypeCheck implements Check<ServiceModel> {

  @Override
  public List<Finding> check(ServiceModel service) {
    PackageElement home = Reach.packageOf(service.type());
    return service.steps().stream().flatMap(step -> hidden(step, home).stream()).toList();
  }

  private static Optional<Finding> hidden(StepModel step, PackageElement home) {
    Optional<TypeElement> type = Reach.hiddenFrom(home, step.mentioned());
    return type.map(
        hidden ->
            Finding.of(
                Problem.TYPE_IS_HIDDEN,
                step.origin(),
                "step " + Words.of(step),
                Words.nameOf(hidden),
                home.getQualifiedName().toString()));
  }
}
