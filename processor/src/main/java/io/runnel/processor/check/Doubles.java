package io.runnel.processor.check;

import static io.runnel.processor.report.Problem.CHAIN_DOES_NOT_STREAM;
import static io.runnel.processor.report.Problem.CHAIN_NOT_ABSTRACT;
import static io.runnel.processor.report.Problem.FOLD_IS_NO_FOLD;
import static io.runnel.processor.report.Problem.RESULT_DOES_NOT_FIT;
import static io.runnel.processor.report.Problem.STEP_AND_STREAMING;
import static io.runnel.processor.report.Problem.STEP_NAME_INVALID;
import static io.runnel.processor.report.Problem.STEP_UNKNOWN;
import static io.runnel.processor.report.Problem.STREAMING_RETURNS_NO_STREAM;

import io.runnel.processor.report.Finding;
import io.runnel.processor.report.Problem;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Findings that only follow from others, and say nothing that these do not say. */
final class Doubles {

  /** What makes a finding superfluous, if it is at the same method. */
  private static final Map<Problem, Set<Problem>> CAUSES =
      Map.of(
          RESULT_DOES_NOT_FIT, Set.of(CHAIN_DOES_NOT_STREAM, FOLD_IS_NO_FOLD),
          STREAMING_RETURNS_NO_STREAM, Set.of(STEP_AND_STREAMING),
          STEP_UNKNOWN, Set.of(CHAIN_NOT_ABSTRACT));

  private Doubles() {}

  static List<Finding> without(List<Finding> findings) {
    return findings.stream()
        .filter(finding -> findings.stream().noneMatch(other -> isCause(other, finding)))
        .toList();
  }

  private static boolean isCause(Finding cause, Finding finding) {
    boolean isKnown =
        CAUSES.getOrDefault(finding.problem(), Set.of()).contains(cause.problem())
            && cause.origin().element().equals(finding.origin().element());
    return isKnown
        || (finding.problem() == STEP_UNKNOWN
            && cause.problem() == STEP_NAME_INVALID
            && isMeant(finding.arguments().get(0), cause));
  }

  /** Whether a chain calls a step by the method's name, since the step's own is impossible. */
  private static boolean isMeant(String written, Finding invalidName) {
    return invalidName.origin().element().getSimpleName().contentEquals(written);
  }
}
