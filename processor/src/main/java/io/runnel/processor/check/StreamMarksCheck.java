package io.runnel.processor.check;

import io.runnel.processor.model.ParameterModel;
import io.runnel.processor.model.StepModel;
import io.runnel.processor.model.StreamMarks;
import io.runnel.processor.report.Finding;
import io.runnel.processor.report.Origin;
import io.runnel.processor.report.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** What a step says of the chunks of a stream makes sense. */
final class StreamMarksCheck implements Check<StepModel> {

  /** What a {@code List} may be assigned to, but for {@code Object}, which is any chunk, too. */
  private static final Set<String> LISTS =
      Set.of(
          "java.util.List",
          "java.util.SequencedCollection",
          "java.util.Collection",
          "java.lang.Iterable");

  @Override
  public List<Finding> check(StepModel step) {
    StreamMarks marks = step.marks().chunks();
    List<Finding> findings = new ArrayList<>();
    if (marks.ahead() < 0) {
      findings.add(negative(step, marks.aheadOrigin(), "ahead", marks.ahead()));
    }
    if (!marks.ordered() && marks.ahead() == 0) {
      findings.add(
          misused(
              step,
              marks.orderedOrigin(),
              "ordered = false",
              "works on one chunk at a time, which keeps their order",
              "Write how many it may work on besides, like ahead = 8, or remove ordered."));
    }
    if (marks.window() < 0) {
      findings.add(negative(step, marks.windowOrigin(), "window", marks.window()));
    }
    if (marks.window() > 0 && !step.inputs().isEmpty()) {
      checkWindow(step, marks, findings);
    }
    boolean isInPlace = step.marks().async() && !step.returns().form().isStage();
    if (marks.ahead() > 0 && isInPlace) {
      findings.add(
          Finding.of(
              Problem.AHEAD_WITHOUT_EFFECT,
              marks.aheadOrigin(),
              Words.of(step),
              String.valueOf(marks.ahead())));
    }
    return findings;
  }

  private static void checkWindow(StepModel step, StreamMarks marks, List<Finding> findings) {
    String window = "window = " + marks.window();
    if (step.inputs().size() > 1) {
      findings.add(
          misused(
              step,
              marks.windowOrigin(),
              window,
              "joins " + step.inputs().size() + " values, and a window is one List",
              "Let a step before it join them, and this one take a List of what that returns."));
      return;
    }
    ParameterModel input = step.input();
    if (!isList(input.type())) {
      findings.add(
          misused(
              step,
              marks.windowOrigin(),
              window,
              "takes " + Words.of(input.type()) + ", and a window is a List",
              fix(input)));
    }
  }

  private static String fix(ParameterModel input) {
    String type = Words.of(input.type());
    return "Let it take List<" + Words.boxed(input.type(), type) + ">, or remove window.";
  }

  private static boolean isList(TypeMirror type) {
    if (type instanceof TypeVariable variable) {
      return isList(variable.getUpperBound());
    }
    return type instanceof DeclaredType declared
        && LISTS.contains(((TypeElement) declared.asElement()).getQualifiedName().toString());
  }

  private static Finding negative(StepModel step, Origin at, String mark, int number) {
    return misused(
        step,
        at,
        mark + " = " + number,
        "counts chunks",
        "Write a number above 0, or remove " + mark + ".");
  }

  private static Finding misused(StepModel step, Origin at, String says, String why, String fix) {
    return Finding.of(Problem.STREAM_MARKS_MISUSED, at, Words.of(step), says, why, fix);
  }
}
