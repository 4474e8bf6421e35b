package io.runnel.processor.check;

import io.runnel.processor.model.StepModel;
import io.runnel.processor.report.Finding;
import io.runnel.processor.report.Problem;
import java.util.List;
import javax.lang.model.SourceVersion;

/** The name of a step can stand in a chain and be the name of a method. */
final class StepNameCheck implements Check<StepModel> {

  @Override
  public List<Finding> check(StepModel step) {
    String name = step.name();
    boolean isFine = SourceVersion.isIdentifier(name) && !SourceVersion.isKeyword(name);
    return isFine
        ? List.of()
        : List.of(
            Finding.of(
                Problem.STEP_NAME_INVALID, step.marks().nameOrigin(), name, suggestion(step)));
  }

  /** {@code "fetch-text"} becomes {@code fetchText}. */
  private static String suggestion(StepModel step) {
    StringBuilder name = new StringBuilder();
    boolean isNewWord = false;
    for (char letter : step.name().toCharArray()) {
      if (Character.isJavaIdentifierPart(letter)) {
        name.append(isNewWord ? Character.toUpperCase(letter) : letter);
      }
      isNewWord = !Character.isJavaIdentifierPart(letter) && !name.isEmpty();
    }
    return SourceVersion.isName(name) ? name.toString() : step.method().getSimpleName().toString();
  }
}
