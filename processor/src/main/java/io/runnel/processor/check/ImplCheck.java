package io.runnel.processor.check;

import io.runnel.processor.model.InterfaceModel;
import io.runnel.processor.report.Finding;
import io.runnel.processor.report.Problem;
import java.util.List;
import javax.lang.model.element.ElementKind;

/** Tells why an interface gets no implementation. */
final class ImplCheck implements Check<InterfaceModel> {

  @Override
  public List<Finding> check(InterfaceModel type) {
    boolean isMissed = type.type().getKind() == ElementKind.INTERFACE && !type.chains().isEmpty();
    return type
        .noImpl()
        .filter(reason -> isMissed)
        .map(why -> Finding.of(Problem.IMPL_NOT_WRITTEN, type.origin(), type.implName(), why))
        .stream()
        .toList();
  }
}
