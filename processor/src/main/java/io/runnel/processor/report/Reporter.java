package io.runnel.processor.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** The one place that prints. A mistake that is seen from several sides is printed once. */
public final class Reporter {

  private final Messager messager;
  private final Predicate<Origin> isBraced;
  private final Set<String> printed = new HashSet<>();
  private boolean hasErrors;

  /**
   * Prints.
   *
   * @param isBraced whether the array of a place is written with braces, so that javac finds its
   *     element
   */
  public Reporter(Messager messager, Predicate<Origin> isBraced) {
    this.messager = messager;
    this.isBraced = isBraced;
  }

  public void report(List<Finding> findings) {
    findings.forEach(this::report);
  }

  public void report(Finding finding) {
    hasErrors |= finding.isError();
    if (printed.add(keyOf(finding))) {
      print(finding.problem().severity(), finding.message(), finding.origin());
    }
  }

  /** Tells something that is not a mistake. */
  public void explain(Origin origin, String text) {
    print(Diagnostic.Kind.NOTE, text, origin);
  }

  /** A mistake of ours, which has no place in the user's source. */
  public void bug(Problem problem, String... arguments) {
    hasErrors = true;
    messager.printMessage(problem.severity(), problem.message(List.of(arguments)));
  }

  public boolean hasErrors() {
    return hasErrors;
  }

  private void print(Diagnostic.Kind severity, String text, Origin origin) {
    AnnotationValue place =
        origin.array() == null || isBraced.test(origin) ? origin.value() : origin.array();
    messager.printMessage(severity, text, origin.element(), origin.mirror(), place);
  }

  /** Made of text, because elements must not be kept over rounds. */
  private static String keyOf(Finding finding) {
    StringBuilder key = new StringBuilder(finding.message());
    key.append('\n').append(finding.origin().value());
    for (@Nullable Element at = finding.origin().element();
        at != null;
        at = at.getEnclosingElement()) {
      key.append('\n').append(at);
    }
    return key.toString();
  }
}
