package io.runnel.processor.check;

import io.runnel.processor.model.Reach;
import io.runnel.processor.model.StepModel;
import io.runnel.processor.model.Variables;
import io.runnel.processor.report.Finding;
import io.runnel.processor.report.Problem;
import java.util.List;
import javax.lang.model.element.PackageElement;

/** The class of a static step can be named: where a variable hides it, by its package. */
final class HiddenClassCheck implements Check<StepModel> {

  @Override
  public List<Finding> check(StepModel step) {
    PackageElement home = Reach.packageOf(step.ownerElement());
    String name = Reach.outermost(step.ownerElement()).getSimpleName().toString();
    if (!step.isStatic() || !home.isUnnamed() || !Variables.hide(name)) {
      return List.of();
    }
    return List.of(
        Finding.of(
            Problem.STEP_NOT_REACHABLE,
            step.origin(),
            Words.of(step),
            "(unnamed)",
            "generated code has a variable called " + name,
            "Rename the class " + name + ", or move it into a package."));
  }
}
