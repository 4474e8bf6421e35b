package io.runnel.processor.check;

import io.runnel.processor.model.LibraryModel;
import io.runnel.processor.model.ReturnShape;
import io.runnel.processor.model.ReturnShape.Form;
import io.runnel.processor.model.StepModel;
import io.runnel.processor.model.WellKnown;
import io.runnel.processor.report.Finding;
import io.runnel.processor.report.Problem;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** The bridge knows what to do with what a step returns. */
final class StepReturnCheck implements Check<StepModel> {

  @Override
  public List<Finding> check(StepModel step) {
    ReturnShape returns = step.returns();
    String type = Words.of(returns.declared());
    if (returns.isRaw()) {
      return found(
          Problem.TYPE_IS_RAW,
          step,
          "step " + Words.of(step),
          type,
          Words.NO_ARGUMENT,
          type + "<String>");
    }
    if (returns.form() == Form.FOREIGN) {
      return found(
          Problem.TYPE_NOT_BRIDGED, step, "step " + Words.of(step), type, instead(returns));
    }
    Optional<LibraryModel> lacking =
        returns.library().filter(library -> library.lacking().isPresent());
    if (lacking.isPresent()) {
      return List.of(TooOld.found(lacking.get(), step.origin(), "step " + Words.of(step), type));
    }
    if (returns.form() == Form.FUTURE) {
      return found(Problem.STEP_RETURNS_FUTURE, step, Words.of(step), type);
    }
    boolean isStream = returns.form().isStream() || returns.form() == Form.PRIMITIVE_STREAM;
    if (isStream && !step.marks().streaming()) {
      return found(Problem.STEP_RETURNS_STREAM, step, Words.of(step), type);
    }
    boolean streamsNothing =
        step.marks().streaming() && step.emitter().isEmpty() && !returns.form().isStream();
    return streamsNothing
        ? found(Problem.STREAMING_RETURNS_NO_STREAM, step, Words.of(step), type)
        : List.of();
  }

  private static String instead(ReturnShape returns) {
    TypeElement type = (TypeElement) ((DeclaredType) returns.declared()).asElement();
    return WellKnown.insteadOf(type.getQualifiedName().toString());
  }

  private static List<Finding> found(Problem problem, StepModel step, String... arguments) {
    return List.of(Finding.of(problem, step.origin(), arguments));
  }
}
